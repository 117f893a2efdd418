package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Finds occupations by title, one query at a time or a file of them. */
@Command(
        name = "occupations",
        description = "Finds occupations by the titles people use for them.",
        mixinStandardHelpOptions = true)
final class SearchOccupationsCommand implements Callable<Integer> {
    @Mixin
    private QueryOptions options = new QueryOptions();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<String> queries = options.queries("a job title");
        int limit = options.limit();
        Catalogue loaded = catalogue.load();
        OccupationSearch search = OccupationSearch.over(loaded);
        Map<String, List<OccupationMatch>> found = new LinkedHashMap<>();
        queries.forEach(query -> found.computeIfAbsent(query, q -> search.search(q, limit)));
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        switch (options.form()) {
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
