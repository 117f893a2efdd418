package dev.waymark.engine.assessment;

import dev.waymark.engine.statistics.Normal;

/**
 * Something that says "at least this level", softly: its likelihood is Φ((θ − level) / noise). Against a normal belief
 * it is turned into the normal reading that gives the same mean and variance as the exact product (moment matching, the
 * probit step of assumed-density filtering). That reading is fixed before anyone rates: fitted again after each rating
 * it would be a little closer to the exact product, but a rating that made a certificate less telling would then widen
 * the interval.
 *
 * @param level 0–7
 * @param variance of its noise
 */
record LowerBound(String source, double level, double variance, double yearsAgo) {
    /** Stands for no information at all. */
    private static final double NOTHING = 1e9;

    /** The equivalent reading, beside a belief of this mean and variance. */
    Sighting reading(double mean, double beliefVariance) {
        double spread = Math.sqrt(beliefVariance + variance);
        double z = (mean - level) / spread;
        double hazard = hazard(z);
        double after = beliefVariance * (1 - beliefVariance / (beliefVariance + variance) * hazard * (hazard + z));
        double precision = 1 / after - 1 / beliefVariance;
        if (!(precision > 1 / NOTHING)) {
            return new Sighting(source, level, NOTHING, new int[0], yearsAgo);
        }
        double moved = mean + beliefVariance / spread * hazard;
        double value = (moved / after - mean / beliefVariance) / precision;
        return new Sighting(source, value, 1 / precision, new int[0], yearsAgo);
    }

    /** φ(z) / Φ(z); in the lower tail by the continued fraction of Mills' ratio, where the two vanish together. */
    private static double hazard(double z) {
        if (z > -2) {
            return Normal.density(z) / Normal.cumulative(z);
        }
        double tail = -z;
        for (int term = 60; term > 0; term--) {
            tail = -z + term / tail;
        }
        return tail;
    }
}
