package dev.waymark.cli;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue.Built;
import dev.waymark.engine.catalogue.table.BadRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Compiles a release into one catalogue file. */
@Command(
        name = "build",
        description = "Compiles an O*NET text release and the BLS files into one catalogue file.",
        mixinStandardHelpOptions = true)
final class CatalogueBuildCommand implements Callable<Integer> {
    private static final int MOST_BAD_ROWS_SHOWN = 20;

    @Option(names = "--onet", required = true, paramLabel = "ZIP", description = "Zip or folder of the release.")
    private Path onet = Path.of("");

    @Option(names = "--bls", paramLabel = "DIR", description = "Folder of the three BLS files; none: no wages.")
    private @Nullable Path bls;

    @Option(
            names = "--esco",
            paramLabel = "ZIP",
            description = "Zip or folder of an official ESCO download (CSV); once per language.")
    private List<Path> esco = List.of();

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description = "The official ESCO–O*NET crosswalk (CSV), to link the occupations of both.")
    private @Nullable Path crosswalk;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("--out %s: give a file in a folder that exists".formatted(out));
        }
        if (crosswalk != null && esco.isEmpty()) {
            throw new BadInput("--crosswalk links ESCO's occupations, and there is no --esco. Give both, or neither.");
        }
        Built built;
        try {
            built = BuildCatalogue.from(onet, Optional.ofNullable(bls));
            if (!esco.isEmpty()) {
                built = BuildCatalogue.withEsco(built, esco, Optional.ofNullable(crosswalk));
            }
            BuildCatalogue.write(built, out);
        } catch (UnusableSource e) {
            throw new BadInput(e.getMessage() + "\nNothing was written.");
        }
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        if (json) {
            print.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(asJson(built)));
        } else {
            report(built, print);
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private void report(Built built, PrintWriter print) throws IOException {
        print.println("%s compiled into %s (%,d bytes)."
                .formatted(built.catalogue().provenance().release(), out, Files.size(out)));
        CatalogueCounts.of(built.catalogue())
                .forEach((what, count) -> print.println("  %,8d  %s".formatted(count, what)));
        List<BadRow> bad = built.badRows();
        if (bad.isEmpty()) {
            print.println("Every row could be used.");
            return;
        }
        print.println("%,d rows could not be used and were left out:".formatted(bad.size()));
        bad.stream().limit(MOST_BAD_ROWS_SHOWN).forEach(row -> print.println("  " + row));
        if (bad.size() > MOST_BAD_ROWS_SHOWN) {
            print.println("  … and %,d more; --json lists them all.".formatted(bad.size() - MOST_BAD_ROWS_SHOWN));
        }
    }

    private Map<String, Object> asJson(Built built) throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("release", built.catalogue().provenance().release());
        result.put("file", out.toString());
        result.put("bytes", Files.size(out));
        result.put("counts", CatalogueCounts.of(built.catalogue()));
        result.put("badRows", built.badRows());
        return result;
    }
}
