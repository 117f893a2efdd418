package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.ElementRating;
import java.util.Locale;

/**
 * What time in an occupation says of a level. A person is taken to enter at a share of what the occupation asks, and
 * to approach the whole of it with the years: {@code asked × (1 − 0.25·e^(−years / 1.5))}. The entry share and the time
 * constant are assumptions; the level asked is O*NET's. Where the occupation is in doubt, the level falls toward what
 * the person would have without it by the square of the doubt: the other occupations a title could mean mostly ask for
 * much the same.
 */
final class WorkHistory {
    static final double MISSING_AT_ENTRY = 0.25;
    private static final double TIME_CONSTANT = 1.5;
    /** Spread of people's levels within one occupation. */
    static final double WITHIN_OCCUPATION = 0.7;
    /** Widening per root year since last use. */
    private static final double UNUSED = 0.25;

    private WorkHistory() {}

    /** @param ground the level the person would have without this job, 0–7 */
    static Reading reading(Experience experience, ElementRating asked, Reading ground) {
        double reached = reached(asked.level(), experience.years());
        double doubt = square(1 - experience.confidence()) * Math.max(0, reached - ground.mean());
        double mean = Math.max(ground.mean(), reached - doubt);
        double variance = square(WITHIN_OCCUPATION)
                + square(asked.levelError())
                + square(doubt)
                + square(UNUSED) * Math.min(10, experience.yearsSince());
        return new Reading(words(experience), mean, variance);
    }

    /** The level that so many years in an occupation bring to an element of which it asks so much. */
    static double reached(double asked, double years) {
        return asked * (1 - MISSING_AT_ENTRY * Math.exp(-years / TIME_CONSTANT));
    }

    private static String words(Experience experience) {
        String years = experience.years() < 1
                ? "%d months".formatted(Math.max(1, Math.round(experience.years() * 12)))
                : String.format(Locale.ROOT, "%.1f years", experience.years()).replace(".0 ", " ");
        String since = experience.yearsSince() < 0.5
                ? ""
                : ", left %s ago"
                        .formatted(
                                experience.yearsSince() < 1.5
                                        ? "a year"
                                        : Math.round(experience.yearsSince()) + " years");
        return "work as %s, %s%s"
                .formatted(experience.occupation().title(), years.equals("1 years") ? "1 year" : years, since);
    }

    private static double square(double value) {
        return value * value;
    }
}
