package dev.waymark.engine.destination.framework;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.SourceText;
import dev.waymark.engine.profile.UnreadableFile;
import java.util.regex.Pattern;

/** Reads a role framework from CSV, YAML or 1EdTech's CASE 1.1 (JSON), told apart by what stands in it. */
public final class FrameworkFile {
    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    static final int MOST_ROWS = 50_000;

    private static final Pattern YAML = Pattern.compile("(?m)^\\s*(?:-\\s+)?[\"']?(?:tracks|framework)[\"']?\\s*:");

    private final Catalogue catalogue;

    public FrameworkFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws UnreadableFile naming file, line, column and value, and what to try */
    public RoleFramework read(String fileName, byte[] bytes) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(
                    "%s is larger than 5 MB. A role framework is text: leave out pictures, or split it by track."
                            .formatted(fileName));
        }
        String text = SourceText.read(fileName, bytes, new Remarks());
        String start = text.stripLeading();
        ExpectationFields fields = new ExpectationFields(catalogue);
        RoleFramework read;
        if (start.startsWith("<") || start.startsWith("%PDF") || start.startsWith("PK")) {
            throw new UnreadableFile(
                    "%s is no CSV, YAML or CASE (JSON). Save the framework as CSV with the columns track, level, competency, expectation."
                            .formatted(fileName));
        } else if (start.startsWith("{")) {
            read = new CaseFramework(fileName).read(WrittenTree.json(fileName, text));
        } else if (YAML.matcher(text).find()) {
            read = new YamlFramework(fileName, fields).read(WrittenTree.yaml(fileName, text));
        } else {
            read = new CsvFramework(fileName, fields).read(text);
        }
        if (read.expectations().isEmpty()) {
            throw new UnreadableFile(
                    "%s holds no expectations. Each needs a track, a level and a competency.".formatted(fileName));
        }
        return read;
    }

    static void limit(String file, int rows) throws UnreadableFile {
        if (rows > MOST_ROWS) {
            throw new UnreadableFile(
                    "%s has more than %,d expectations. Split it by track.".formatted(file, MOST_ROWS));
        }
    }
}
