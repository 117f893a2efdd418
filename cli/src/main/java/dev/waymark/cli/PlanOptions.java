package dev.waymark.cli;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.documents.DocumentFormat;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.Reading;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.WeeksOffReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The means and wishes that a plan is made under. */
final class PlanOptions {
    @Option(
            names = "--hours-per-week",
            required = true,
            paramLabel = "HOURS",
            description = "Hours you can give in a usual week.")
    double hoursPerWeek;

    @Option(
            names = "--budget",
            required = true,
            paramLabel = "MONEY",
            converter = MoneyOption.class,
            description = "What you can spend in all, with its currency: 1500EUR.")
    @SuppressWarnings("NullAway.Init")
    Money budget;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "The day you want to be done by: 2029-06-30.")
    LocalDate by = LocalDate.EPOCH;

    @Option(
            names = "--readiness",
            paramLabel = "SHARE",
            converter = ShareOption.class,
            description = "How ready you want to be: 85%%. Default: as ready as hours, money and date allow.")
    @Nullable
    Double readiness;

    @Option(
            names = "--must",
            paramLabel = "WHAT",
            description =
                    "What the plan must reach whatever else it leaves open: a tool the job asks for (Python), or a skill"
                            + " at a level from 0 to 7 (Programming=3.5). May be given several times.")
    List<String> must = List.of();

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            converter = ShareOption.class,
            defaultValue = "80%",
            description = "How sure you want to be of the date (default: 80%%).")
    double confidence = 0.8;

    @Option(
            names = "--weeks-off",
            paramLabel = "FILE.ics or dates",
            description = "Time without hours: a calendar file, or dates such as 2027-07-01..2027-07-21,2027-12-24.")
    @Nullable
    String weeksOff;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many activities may run in one week (default: ${DEFAULT-VALUE}).")
    int atOnce = 3;

    @Option(names = "--move", paramLabel = "KIND", description = "stay, move or change. Default: told from the jobs.")
    @Nullable
    CareerMove move;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Equal seeds give equal plans.")
    long seed = 1;

    @Option(
            names = "--format",
            paramLabel = "LIST",
            defaultValue = "html",
            split = ",",
            description = "Any of html, pdf, summary (one page for a talk, as PDF and HTML), xlsx, ics, json, md"
                    + " (default: ${DEFAULT-VALUE}).")
    List<String> formats = List.of("html");

    Set<DocumentFormat> documentFormats() {
        Set<DocumentFormat> chosen = new LinkedHashSet<>();
        for (String format : formats) {
            DocumentFormat named = DocumentFormat.named(format)
                    .orElseThrow(
                            () -> new BadInput("--format '%s': choose from html, pdf, summary, xlsx, ics, json and md"
                                    .formatted(format.strip())));
            chosen.add(named);
            if (named == DocumentFormat.SUMMARY) {
                chosen.add(DocumentFormat.SUMMARY_PAGE);
            }
        }
        return chosen;
    }

    OptionalDouble wantedReadiness() {
        return readiness == null ? OptionalDouble.empty() : OptionalDouble.of(readiness);
    }

    /** The Mondays of weeks off; what was not understood goes to {@code remarks}. */
    Set<LocalDate> mondaysOff(LocalDate start, List<Remark> remarks) throws UnreadableFile {
        String given = weeksOff;
        if (given == null) {
            return Set.of();
        }
        if (!given.toLowerCase(Locale.ROOT).endsWith(".ics") && !Files.exists(Path.of(given))) {
            return WeeksOffReader.dates(given);
        }
        Path file = Path.of(given);
        Reading<Set<LocalDate>> off = WeeksOffReader.calendar(given, InputFile.read("--weeks-off", file), start, by);
        remarks.addAll(off.remarks());
        return off.value();
    }
}
