package dev.waymark.engine.catalogue.esco;

import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.BadRow;
import dev.waymark.engine.catalogue.table.BadValue;
import dev.waymark.engine.catalogue.table.LimitedStream;
import dev.waymark.engine.catalogue.table.Row;
import dev.waymark.engine.catalogue.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the official ESCO–O*NET crosswalk, whose table begins after lines about itself. */
public final class Crosswalk {
    private static final String CODE = "O*NET Id";
    private static final String URI = "ESCO or ISCO URI";
    private static final String MATCH = "Type of Match";
    private static final int MOST_LINES_BEFORE = 60;
    private static final long LARGEST = 64L << 20;

    private Crosswalk() {}

    /** @param badRows rows that were left out */
    public record Read(List<CrosswalkLink> links, List<BadRow> badRows) {}

    /** @throws UnusableSource if the file is not there or has no such table */
    public static Read read(Path file) throws UnusableSource {
        List<CrosswalkLink> links = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        try (Table table = Table.open(
                name.endsWith(".csv") ? name : name + ".csv",
                new LimitedStream(name, Files.newInputStream(file), LARGEST),
                linesBefore(file))) {
            table.requiring(CODE, URI, MATCH).read(bad, row -> links.add(link(row)));
        } catch (IOException e) {
            throw new UnusableSource(
                    Files.exists(file)
                            ? "%s cannot be read as a crosswalk: %s".formatted(file, e.getMessage())
                            : "%s is not there. Give the official ESCO–O*NET crosswalk as CSV.".formatted(file),
                    e);
        }
        return new Read(List.copyOf(links), List.copyOf(bad));
    }

    private static int linesBefore(Path file) throws IOException, UnusableSource {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int before = 0;
            for (int i = 0; i < MOST_LINES_BEFORE; i++) {
                String line = lines.readLine();
                if (line == null) {
                    break;
                }
                if (line.replace("\uFEFF", "").startsWith(CODE)) {
                    return before;
                }
                // The reader of tables passes over empty lines.
                before += line.isEmpty() ? 0 : 1;
            }
        } catch (MalformedInputException e) {
            throw new UnusableSource("%s is not UTF-8 text. Give the official crosswalk as CSV.".formatted(file), e);
        }
        throw new UnusableSource("%s has no line of column names that begins with '%s'. Is it the official crosswalk?"
                .formatted(file, CODE));
    }

    private static CrosswalkLink link(Row row) {
        String code = row.text(CODE);
        OccupationCode read = OccupationCode.read(code)
                .orElseThrow(() -> new BadValue(CODE, code, "not an O*NET-SOC code such as 15-2051.00"));
        String match = row.text(MATCH);
        return new CrosswalkLink(
                read,
                row.text(URI),
                Arrays.stream(CrosswalkLink.Match.values())
                        .filter(m -> m.published().equalsIgnoreCase(match))
                        .findFirst()
                        .orElseThrow(() -> new BadValue(MATCH, match, "none of the crosswalk's types of match")));
    }
}
