package dev.waymark.cli;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.comparison.CatalogueComparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says what differs between two catalogues. */
@Command(
        name = "diff",
        description = "Says what differs between two catalogues, and what that means for a target.",
        mixinStandardHelpOptions = true)
final class CatalogueDiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The earlier: a compiled file, or a release's zip or folder.")
    private Path earlier = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later, likewise.")
    private Path later = Path.of("");

    @Option(names = "--occupation", paramLabel = "CODE", description = "Tell about this occupation only.")
    private @Nullable String occupation;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Optional<OccupationCode> code = Optional.ofNullable(occupation).map(CatalogueDiffCommand::code);
        CatalogueComparison comparison = CatalogueComparison.of(
                CatalogueSource.read(earlier, Optional.empty()).catalogue(),
                CatalogueSource.read(later, Optional.empty()).catalogue());
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        if (json) {
            print.println(JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(ComparisonJson.of(comparison, code)));
        } else if (code.isPresent()) {
            OccupationDifference.print(comparison, code.get(), print);
        } else {
            ComparisonSummary.print(comparison, print);
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private static OccupationCode code(String text) {
        return OccupationCode.read(text)
                .orElseThrow(() -> new BadInput(
                        "--occupation %s is no O*NET-SOC code; it should look like 15-2051.00.".formatted(text)));
    }
}
