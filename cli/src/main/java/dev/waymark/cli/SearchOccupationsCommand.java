package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Finds occupations by title, one query at a time or a file of them. */
@Command(
        name = "occupations",
        description = "Finds occupations by the titles people use for them.",
        mixinStandardHelpOptions = true)
final class SearchOccupationsCommand implements Callable<Integer> {
    private static final int MOST = 1_000;

    enum Form {
        TEXT,
        TSV,
        JSON
    }

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "A job title, such as registered nurse.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--batch", paramLabel = "FILE", description = "A file with one query per line.")
    private @Nullable Path batch;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many occupations per query. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: text; tsv for a batch.")
    private @Nullable Form form;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<String> queries = queries();
        if (limit < 1 || limit > MOST) {
            throw new BadInput("--limit %d cannot be used: it is from 1 to %d.".formatted(limit, MOST));
        }
        Catalogue loaded = catalogue.load();
        OccupationSearch search = OccupationSearch.over(loaded);
        Map<String, List<OccupationMatch>> found = new LinkedHashMap<>();
        queries.forEach(query -> found.computeIfAbsent(query, q -> search.search(q, limit)));
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        switch (json ? Form.JSON : form != null ? form : batch != null ? Form.TSV : Form.TEXT) {
            case TEXT -> queries.forEach(query -> printText(print, query, found.getOrDefault(query, List.of())));
            case TSV -> printTable(print, queries, found);
            case JSON ->
                print.println(JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(queries.stream()
                                .map(query -> asJson(query, found.getOrDefault(query, List.of())))
                                .toList()));
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private List<String> queries() {
        if (batch == null) {
            if (words.isEmpty()) {
                throw new BadInput(
                        "There is nothing to search for. Give a job title, or --batch FILE with one per line.");
            }
            return List.of(String.join(" ", words));
        }
        if (!words.isEmpty()) {
            throw new BadInput("Give either a job title or --batch FILE, not both.");
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

    private static void printText(PrintWriter print, String query, List<OccupationMatch> matches) {
        if (matches.isEmpty()) {
            print.println("Nothing is near '%s'. Try other words for the same job, or fewer.".formatted(query));
        }
        for (OccupationMatch match : matches) {
            String known = match.matched().equalsIgnoreCase(match.title()) ? "" : "  (" + match.matched() + ")";
            print.println(
                    String.format(Locale.ROOT, "%s  %.2f  %s%s", match.code(), match.score(), match.title(), known));
        }
    }

    private static void printTable(PrintWriter print, List<String> queries, Map<String, List<OccupationMatch>> found) {
        print.println("query\trank\tcode\ttitle\tscore");
        for (String query : queries) {
            int rank = 0;
            for (OccupationMatch match : found.getOrDefault(query, List.of())) {
                rank++;
                print.println(String.join(
                        "\t",
                        query.replace('\t', ' '),
                        Integer.toString(rank),
                        match.code().value(),
                        match.title(),
                        String.format(Locale.ROOT, "%.4f", match.score())));
            }
        }
    }

    private static Map<String, Object> asJson(String query, List<OccupationMatch> matches) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("query", query);
        result.put(
                "matches",
                matches.stream()
                        .map(m -> Map.of(
                                "code",
                                m.code().value(),
                                "title",
                                m.title(),
                                "matched",
                                m.matched(),
                                "score",
                                m.score()))
                        .toList());
        return result;
    }
}
