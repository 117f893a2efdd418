package dev.waymark.cli;

import dev.waymark.engine.destination.Grade;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who the person is and where they want to go: the options of every command about a gap. */
final class PersonOptions {
    @Option(
            names = "--resume",
            required = true,
            paramLabel = "FILE",
            description =
                    "A résumé: JSON Resume, Europass, LinkedIn's archive, PDF, Word (.docx) or plain text. See 'waymark profile read'.")
    Path resume = Path.of("");

    @Option(
            names = "--target",
            required = true,
            paramLabel = "TITLE or code",
            description =
                    "The job wanted: a title such as 'senior accountant', or an O*NET-SOC code such as 15-2051.00.")
    String target = "";

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            converter = GradeOption.class,
            description =
                    "experienced (as surveyed), senior or lead, raised from there by a rule that the report names (default: what the title says).")
    @Nullable
    Grade grade;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description =
                    "Levels you state, as CSV or YAML (element, level 0 to 7): they replace what would be inferred.")
    @Nullable
    Path ratings;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "The day the plan starts from, such as 2027-01-04 (default: today).")
    @Nullable
    LocalDate start;

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    /** As asked for, or else as the wanted title says. */
    Grade grade() {
        Grade asked = grade;
        return asked == null ? Grade.saidIn(target).orElse(Grade.EXPERIENCED) : asked;
    }

    LocalDate startOr(LocalDate today) {
        return start == null ? today : start;
    }
}
