package dev.waymark.cli;

import dev.waymark.engine.destination.Grade;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
            paramLabel = "TITLE or code",
            description =
                    "The job wanted: a title such as 'senior accountant', or an O*NET-SOC code such as 15-2051.00. With --advert or --framework: the occupation it is in. 'gap' takes several.")
    List<String> targets = List.of();

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            converter = GradeOption.class,
            description =
                    "experienced (as surveyed); junior, senior or lead, lowered or raised from there by a rule that the report names (default: what the title says).")
    @Nullable
    Grade grade;

    @Option(
            names = "--advert",
            paramLabel = "FILE",
            description =
                    "A job advert as plain text, PDF or Word (.docx), once for each of up to ten: what they ask makes the target your own. See 'waymark target read'.")
    List<Path> adverts = List.of();

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description =
                    "A role framework of your own or your employer's, as CSV, YAML or CASE (JSON): a role of it is the target.")
    @Nullable
    Path framework;

    @Option(
            names = "--role",
            paramLabel = "TRACK/LEVEL",
            description = "The role of the framework, such as 'Engineering/Senior'. 'gap' takes several.")
    List<String> roles = List.of();

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

    /** The one job wanted, or the occupation of adverts or a role; empty where that is not said, or several are wanted. */
    String target() {
        return targets.size() == 1 ? targets.getFirst() : "";
    }

    /** As asked for, or else as the wanted title says. */
    Grade grade(String title) {
        Grade asked = grade;
        return asked == null ? Grade.saidIn(title).orElse(Grade.EXPERIENCED) : asked;
    }

    LocalDate startOr(LocalDate today) {
        return start == null ? today : start;
    }
}
