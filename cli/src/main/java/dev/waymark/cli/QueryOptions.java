package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every search is asked with: one query or a file of them, how many answers, and in which form. */
final class QueryOptions {
    private static final int MOST = 1_000;

    enum Form {
        TEXT,
        TSV,
        JSON
    }

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to search for.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--batch", paramLabel = "FILE", description = "A file with one query per line.")
    private @Nullable Path batch;

    @Option(names = "--limit", paramLabel = "N", description = "How many answers per query. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: text; tsv for a batch.")
    private @Nullable Form form;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    Form form() {
        return json ? Form.JSON : form != null ? form : batch != null ? Form.TSV : Form.TEXT;
    }

    /** @throws BadInput outside 1 to 1,000 */
    int limit() {
        if (limit < 1 || limit > MOST) {
            throw new BadInput("--limit %d cannot be used: it is from 1 to %d.".formatted(limit, MOST));
        }
        return limit;
    }

    /** @param what one query is, such as "a job title" */
    List<String> queries(String what) {
        if (batch == null) {
            if (words.isEmpty()) {
                throw new BadInput(
                        "There is nothing to search for. Give %s, or --batch FILE with one per line.".formatted(what));
            }
            return List.of(String.join(" ", words));
        }
        if (!words.isEmpty()) {
            throw new BadInput("Give either %s or --batch FILE, not both.".formatted(what));
        }
        try {
            return Files.readAllLines(batch).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new BadInput("%s %s. Give a text file (UTF-8) with one query per line."
                    .formatted(batch, Files.exists(batch) ? "could not be read" : "does not exist"));
        }
    }
}
