package dev.waymark.cli;

import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.LibraryReader;
import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.WeeksOffReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** What there is to do, what pays for it, and what is wanted of it. */
final class ActivityOptions {
    private static final double MOST_HOURS = 60;

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            description =
                    "Activities of your own or of a catalogue, as YAML, besides those that Waymark brings; once for each file. See 'waymark courses read'.")
    List<Path> files = List.of();

    @Option(
            names = "--fund",
            paramLabel = "SOURCE=MONEY",
            converter = FundOption.class,
            description =
                    "What pays for activities, and when, and which kinds if not all: \"Employer=1500 EUR, 2027-01-01..2027-12-31, course|conference\". Once for each.")
    List<Fund> funds = List.of();

    @Option(
            names = "--hours-in",
            paramLabel = "DATES=HOURS",
            description =
                    "Weeks with other hours than usual: 2027-07-05..2027-08-29=10. Once for each; where two name a week, the later counts.")
    List<String> hoursIn = List.of();

    @Option(
            names = "--want",
            paramLabel = "ID",
            converter = WishedActivity.Option.class,
            description =
                    "An activity that must be in the plan, with the week it starts in and its hours if you like: ID@2027-03-01:20h.")
    List<WishedActivity> wanted = List.of();

    @Option(names = "--without", paramLabel = "ID", description = "An activity that must not be in the plan.")
    List<String> unwanted = List.of();

    ActivityLibrary library() throws UnreadableFile {
        ActivityLibrary library = StarterLibrary.load();
        for (Path file : files) {
            byte[] bytes = InputFile.read("--activities", file);
            try {
                library = library.with(LibraryReader.read(file.toString(), new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return library;
    }

    /** @throws BadInput if the library lacks one, or it is wanted and unwanted */
    Wishes wishes(ActivityLibrary library) {
        Wishes wishes = Wishes.NONE;
        for (String id : unwanted) {
            wishes = wishes.without(known("--without", id, library));
        }
        for (WishedActivity wish : wanted) {
            if (unwanted.contains(wish.id())) {
                throw new BadInput("--want %s: it is also named with --without; keep one".formatted(wish.id()));
            }
            wishes = wishes.wanting(known("--want", wish.id(), library), wish.wish());
        }
        return wishes;
    }

    private static String known(String option, String id, ActivityLibrary library) {
        if (library.activity(id).isEmpty()) {
            throw new BadInput(
                    "%s %s: there is no activity with this id among those that Waymark brings and --activities"
                            .formatted(option, id));
        }
        return id;
    }

    /** By Monday. */
    Map<LocalDate, Double> hoursInWeek() {
        Map<LocalDate, Double> hours = new TreeMap<>();
        for (String written : hoursIn) {
            int equals = written.indexOf('=');
            double each = equals < 0 ? -1 : number(written.substring(equals + 1));
            if (!(each >= 0 && each <= MOST_HOURS)) {
                throw new BadInput(
                        "--hours-in '%s': give dates and the hours in each of their weeks, 0 to 60, such as 2027-07-05..2027-08-29=10"
                                .formatted(written));
            }
            Set<LocalDate> mondays;
            try {
                mondays = WeeksOffReader.dates(written.substring(0, equals));
            } catch (UnreadableFile e) {
                throw new BadInput("--hours-in '%s': %s".formatted(written, e.getMessage()));
            }
            if (mondays.isEmpty()) {
                throw new BadInput("--hours-in '%s': no week has most of its days in it; name Monday to Friday at least"
                        .formatted(written));
            }
            mondays.forEach(monday -> hours.put(monday, each));
        }
        return hours;
    }

    /** @throws BadInput if two sources have one name */
    List<Fund> funds() {
        Set<String> names = new HashSet<>();
        for (Fund fund : funds) {
            if (!names.add(fund.source())) {
                throw new BadInput("--fund: '%s' is there twice; give each source a name of its own, such as '%s 2028'"
                        .formatted(fund.source(), fund.source()));
            }
        }
        return funds;
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written.strip().replaceAll("\\s*h$", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
