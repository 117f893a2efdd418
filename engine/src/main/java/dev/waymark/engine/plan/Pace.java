package dev.waymark.engine.plan;

/**
 * How much longer things take than planned: actual over planned time is log-normal.
 *
 * @param median of actual over planned; 1.64 before anything is known of a person
 * @param spread standard deviation of its logarithm
 * @param basis in words, where the figures come from
 */
public record Pace(double median, double spread, String basis) {
    /**
     * Assumed until a person's own history says otherwise: students predicted 33.9 days for a thesis and took 55.5
     * (Buehler, Griffin and Ross 1994), a ratio of 1.64. The spread is our assumption.
     */
    public static final Pace ASSUMED =
            new Pace(1.64, 0.25, "assumed: people take 1.64 times as long as they plan (Buehler 1994)");
}
