package dev.waymark.cli;

import dev.waymark.engine.skill.SkillMatch;
import dev.waymark.engine.skill.SkillSearch;
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

/** Finds skills in free text, one sentence at a time or a file of them. */
@Command(
        name = "skills",
        description =
                "Finds skills, knowledge areas and tools in what people write, with the place where each is said.",
        mixinStandardHelpOptions = true)
final class SearchSkillsCommand implements Callable<Integer> {
    @Mixin
    private QueryOptions options = new QueryOptions();

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<String> queries = options.queries("a sentence or phrase");
        int limit = options.limit();
        SkillSearch search = SkillSearch.over(catalogue.load());
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        switch (options.form()) {
            case TEXT -> queries.forEach(query -> printText(print, query, search.search(query, limit)));
            case TSV -> {
                print.println("query\trank\tid\tlabel\tscore\tspan");
                queries.forEach(query -> printRows(print, query, search.search(query, limit)));
            }
            case JSON ->
                print.println(JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(queries.stream()
                                .map(query -> asJson(query, search.search(query, limit)))
                                .toList()));
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private static void printText(PrintWriter print, String query, List<SkillMatch> matches) {
        if (matches.isEmpty()) {
            print.println(
                    "No skill can be told from '%s'. Say what you did, with what, and for whom.".formatted(query));
        }
        for (SkillMatch match : matches) {
            print.println(String.format(
                    Locale.ROOT,
                    "%.2f  %s (%s), from “%s”",
                    match.score(),
                    match.skill().label(),
                    match.skill().id(),
                    match.span().in(query)));
        }
    }

    private static void printRows(PrintWriter print, String query, List<SkillMatch> matches) {
        int rank = 0;
        for (SkillMatch match : matches) {
            rank++;
            print.println(String.join(
                    "\t",
                    query.replace('\t', ' '),
                    Integer.toString(rank),
                    match.skill().id(),
                    match.skill().label(),
                    String.format(Locale.ROOT, "%.4f", match.score()),
                    match.span().toString()));
        }
    }

    private static Map<String, Object> asJson(String query, List<SkillMatch> matches) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("query", query);
        result.put("matches", matches.stream().map(m -> asJson(query, m)).toList());
        return result;
    }

    private static Map<String, Object> asJson(String query, SkillMatch match) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("id", match.skill().id());
        result.put("label", match.skill().label());
        result.put("score", match.score());
        result.put("from", match.span().from());
        result.put("to", match.span().to());
        result.put("said", match.span().in(query));
        return result;
    }
}
