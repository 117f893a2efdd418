package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.InstalledCatalogue;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue.Built;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a catalogue the one that every command and the server use. */
@Command(
        name = "import",
        description = {
            "Makes a catalogue the one in use: a compiled file, or the zip or folder of a release.",
            "It is checked before it replaces anything. A server that is running takes it when it is next started."
        },
        mixinStandardHelpOptions = true)
final class CatalogueImportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE or ZIP", description = "What to import.")
    private @Nullable Path source;

    @Option(names = "--bls", paramLabel = "DIR", description = "Folder of the three BLS files, to go with a release.")
    private @Nullable Path bls;

    @Option(names = "--esco", paramLabel = "ZIP", description = "An official ESCO download (CSV); once per language.")
    private List<Path> esco = List.of();

    @Option(names = "--crosswalk", paramLabel = "FILE", description = "The official ESCO–O*NET crosswalk (CSV).")
    private @Nullable Path crosswalk;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where the data is kept (default: ~/.waymark).")
    private Path dataDirectory = UsualPlace.ofData();

    @Option(names = "--shipped", description = "Go back to the catalogue that Waymark ships.")
    private boolean shipped;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        if (shipped == (source != null)) {
            throw new BadInput(
                    "Give either what to import, or --shipped to go back to the catalogue of Waymark's own.");
        }
        if (source == null) {
            print.println(
                    InstalledCatalogue.remove(dataDirectory)
                            ? "The shipped catalogue is in use again."
                            : "The shipped catalogue is in use already.");
        } else {
            take(source, print);
        }
        print.flush();
        return ExitCode.DONE.value();
    }

    private void take(Path from, PrintWriter print) throws IOException {
        Built built = CatalogueSource.read(from, Optional.ofNullable(bls));
        try {
            if (!esco.isEmpty()) {
                built = BuildCatalogue.withEsco(built, esco, Optional.ofNullable(crosswalk));
            }
            InstalledCatalogue.install(built.catalogue(), dataDirectory);
        } catch (UnusableSource e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        Catalogue taken = built.catalogue();
        print.println("%s%s is in use now, from %s."
                .formatted(
                        taken.provenance().release(),
                        taken.esco().map(e -> " with " + e.release()).orElse(""),
                        InstalledCatalogue.fileIn(dataDirectory)));
        CatalogueCounts.of(taken).forEach((what, count) -> print.println("  %,8d  %s".formatted(count, what)));
        if (!built.badRows().isEmpty()) {
            print.println("%,d rows could not be used and were left out, the first: %s"
                    .formatted(built.badRows().size(), built.badRows().getFirst()));
        }
        if (taken.occupations().stream().noneMatch(o -> o.wage().isPresent())) {
            print.println("It has no wages and projections: give --bls with the folder of BLS files to have them.");
        }
        print.println("A server that is running goes on with the former one until it is started again.");
        print.println("Back to the shipped one: waymark catalogue import --shipped");
    }
}
