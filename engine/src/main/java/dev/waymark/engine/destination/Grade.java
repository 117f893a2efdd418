package dev.waymark.engine.destination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standing within one occupation. O*NET knows none: an occupation is surveyed across everyone who does it, so the
 * survey stands for the experienced, and the other grades are lowered or raised from it by {@link GradeRule}.
 */
public enum Grade {
    /** As asked of who begins. */
    JUNIOR("junior", "Junior", "junior|jnr\\.?|jr\\.?|trainee|graduate|entry[ -]level"),
    /** As surveyed among those who do the work. */
    EXPERIENCED("experienced", "", "(?!)"),
    /** Further than most in what sets the occupation apart. */
    SENIOR("senior", "Senior", "senior|snr\\.?|sr\\.?"),
    /** Senior, and leading others who do the work. */
    LEAD("lead", "Lead", "lead|leading|team[ -]lead(?:er)?|head");

    /** Not a grade but the name of another job. */
    private static final Pattern OTHER_JOBS = Pattern.compile(
            "(?iu).*\\b(lead generation|senior (care|living|citizen|services)|junior (high|college|school)|graduate (?:\\w+ )?(assistant|school|studies|program|programme|student|tutor)|head (cook|chef|teacher|hunter))s?\\b.*");

    private final String label;
    private final String prefix;
    private final Pattern said;

    Grade(String label, String prefix, String words) {
        this.label = label;
        this.prefix = prefix;
        this.said = Pattern.compile("(?iu)(?:(?:" + words + ")\\s+(\\S.*)|(\\S.*?)[\\s,]+(?:" + words + "))");
    }

    /** In lower case, as one says it: "senior". */
    public String label() {
        return label;
    }

    /** A grade by its label or name; empty for anything else. */
    public static Optional<Grade> read(String text) {
        return Arrays.stream(values())
                .filter(g -> g.label.equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** The grade that a title says beside the work: "Senior Accountant", "sr. developer", "lead nurse". */
    public static Optional<Grade> saidIn(String title) {
        return List.of(SENIOR, LEAD, JUNIOR).stream()
                .filter(grade -> grade.rest(title).isPresent())
                .findFirst();
    }

    /** The work alone, where the title says a grade; else the title. */
    public static String without(String title) {
        return saidIn(title).flatMap(grade -> grade.rest(title)).orElse(title);
    }

    /** An occupation's title at this grade: "Senior Software Developers". */
    public String of(String title) {
        return prefix.isEmpty() ? title : prefix + " " + title;
    }

    private Optional<String> rest(String title) {
        Matcher matcher = said.matcher(title.strip());
        if (OTHER_JOBS.matcher(title).matches() || !matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
