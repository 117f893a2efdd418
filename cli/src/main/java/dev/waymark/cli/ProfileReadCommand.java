package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadResume;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.engine.recognition.Recognition;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what of a file is understood, guessed and left, and what its jobs count as. */
@Command(
        name = "read",
        description =
                "Says what of a résumé is understood, what is guessed and what is left. Reads JSON Resume, Europass, LinkedIn's archive or its tables, PDF, Word (.docx) and plain text.",
        mixinStandardHelpOptions = true)
final class ProfileReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file, whatever its form.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UnreadableFile {
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        ResumeReading reading = new ReadResume(today).read(file.toString(), InputFile.read("FILE", file));
        Catalogue loaded = catalogue.load();
        Recognition recognition =
                new RecogniseExperience(loaded, OccupationSearch.over(loaded)).of(reading.resume(), today);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ProfileJson.of(reading, recognition));
        } else {
            new ProfileTable(out).print(reading, recognition);
        }
        out.flush();
        return ExitCode.DONE.value();
    }
}
