package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.destination.advert.AdvertsReading;
import dev.waymark.engine.destination.advert.ReadAdverts;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.skill.SkillSearch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what job adverts ask for, and how firmly. */
@Command(
        name = "read",
        description =
                "Says what job adverts ask for, or a dream job in your own words: what most ask and what only one does, what is required and what would be nice, each with the place where it is said.",
        mixinStandardHelpOptions = true)
final class TargetReadCommand implements Callable<Integer> {
    @Option(
            names = "--advert",
            required = true,
            paramLabel = "FILE",
            description =
                    "A job advert as plain text, PDF or Word (.docx); give it once for each. A line of --- parts several in one file.")
    private List<Path> adverts = List.of();

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UnreadableFile {
        var given = AdvertFiles.read(adverts);
        Catalogue loaded = catalogue.load();
        AdvertsReading reading =
                new ReadAdverts(loaded, OccupationSearch.over(loaded), SkillSearch.over(loaded)).read(given, List.of());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AdvertsJson.of(reading));
        } else {
            new AdvertsTable(out).print(reading);
        }
        out.flush();
        return ExitCode.DONE.value();
    }
}
