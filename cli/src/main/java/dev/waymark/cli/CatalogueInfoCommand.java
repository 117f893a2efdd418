package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a catalogue holds, where it is from, and on what terms. */
@Command(
        name = "info",
        description = "Prints a catalogue's release, counts, licence and attribution.",
        mixinStandardHelpOptions = true)
final class CatalogueInfoCommand implements Callable<Integer> {
    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Catalogue loaded = catalogue.load();
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        if (json) {
            print.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(asJson(loaded, catalogue.which())));
        } else {
            print.println(loaded.provenance().release()
                    + loaded.esco().map(e -> " with " + e.release()).orElse(""));
            print.println(catalogue.which());
            CatalogueCounts.of(loaded).forEach((what, count) -> print.println("  %,8d  %s".formatted(count, what)));
            print.println("Licence: " + loaded.provenance().licence());
            print.println(loaded.provenance().attribution());
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private static Map<String, Object> asJson(Catalogue loaded, String which) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("release", loaded.provenance().release());
        result.put("which", which);
        result.put("counts", CatalogueCounts.of(loaded));
        result.put("licence", loaded.provenance().licence());
        result.put("attribution", loaded.provenance().attribution());
        return result;
    }
}
