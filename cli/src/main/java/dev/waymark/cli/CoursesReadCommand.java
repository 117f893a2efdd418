package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.courses.CourseField;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.CourseSettings;
import dev.waymark.engine.courses.CourseSettings.DateOrder;
import dev.waymark.engine.courses.ReadCourses;
import dev.waymark.engine.library.LibraryWriter;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillSearch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what of a catalogue of courses is understood, and writes it as activities to plan with. */
@Command(
        name = "read",
        description =
                "Says what of a catalogue of courses is understood, what is guessed and what is left, and writes what can be planned as activities (see 'waymark plan --activities').",
        mixinStandardHelpOptions = true)
final class CoursesReadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "A table (CSV, whatever its columns), or schema.org courses as JSON or in a web page.")
    private Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description =
                    "Which column holds what, where it is guessed wrongly: --map title=Kursname; an empty column for none. Once for each.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--currency", paramLabel = "CODE", description = "Of prices that stand without one: EUR.")
    private @Nullable String currency;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "day-first or month-first: how to read dates such as 03/04/2027.")
    private @Nullable String dates;

    @Option(names = "--provider", paramLabel = "NAME", description = "Who offers the courses that name nobody.")
    private @Nullable String provider;

    @Option(names = "--unpriced-free", description = "Courses without a price cost nothing, as in an in-house list.")
    private boolean unpricedFree;

    @Option(names = "--out", paramLabel = "FILE.yaml", description = "Where to write what can be planned.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws UnreadableFile {
        CourseSettings settings = settings();
        byte[] bytes = InputFile.read("FILE", file);
        Catalogue loaded = catalogue.load();
        CourseReading reading = new ReadCourses(loaded, SkillSearch.over(loaded), SkillHomes.whenAsked(loaded))
                .read(file.toString(), bytes, settings);
        Path target = out;
        boolean written = target != null && !reading.complete().isEmpty();
        if (target != null && written) {
            String name = String.valueOf(file.getFileName());
            OutputFile.write("--out", target, LibraryWriter.yaml(heading(name), reading.library(name)));
        }
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            print.println(CoursesJson.of(reading));
        } else {
            new CoursesTable(print).print(reading, written ? target : null);
        }
        print.flush();
        return (reading.courses().isEmpty() ? ExitCode.BAD_INPUT : ExitCode.DONE).value();
    }

    private static String heading(String name) {
        return "Courses read from %s. What each teaches was found in its words: correct it here.".formatted(name);
    }

    private CourseSettings settings() {
        Map<CourseField, String> told = new LinkedHashMap<>();
        columns.forEach((key, column) -> told.put(
                CourseField.called(key)
                        .orElseThrow(() -> new BadInput("--map %s=%s: there is no field '%s'; the fields are %s"
                                .formatted(key, column, key, CourseField.keys()))),
                column));
        return new CourseSettings(
                told,
                Optional.ofNullable(currency).map(CoursesReadCommand::currency),
                Optional.ofNullable(dates).map(CoursesReadCommand::order),
                Optional.ofNullable(provider),
                unpricedFree);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadInput("--currency '%s': give a currency of ISO 4217, such as EUR".formatted(code));
        }
    }

    private static DateOrder order(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "day-first" -> DateOrder.DAY_FIRST;
            case "month-first" -> DateOrder.MONTH_FIRST;
            default -> throw new BadInput("--dates '%s': give day-first or month-first".formatted(written));
        };
    }
}
