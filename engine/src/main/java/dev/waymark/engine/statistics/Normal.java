package dev.waymark.engine.statistics;

/** The normal distribution, to about seven digits. */
public final class Normal {
    /** Half-width of an 80% interval in standard deviations. */
    public static final double Z80 = 1.2815515655446004;

    private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

    private Normal() {}

    /** Density at {@code z}. */
    public static double density(double z) {
        return Math.exp(-z * z / 2) / SQRT_2PI;
    }

    /**
     * P(Z ≤ z), by the rational approximation of Abramowitz and Stegun 26.2.17: absolute error below 7.5e-8.
     */
    public static double cumulative(double z) {
        if (z < 0) {
            return 1 - cumulative(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - density(z) * series;
    }

    /** E[max(0, X)] for X normal with the given mean and standard deviation (0 allowed). */
    public static double expectedPositivePart(double mean, double deviation) {
        if (deviation == 0) {
            return Math.max(0, mean);
        }
        double z = mean / deviation;
        return Math.max(0, mean * cumulative(z) + deviation * density(z));
    }

    /** Var[max(0, X)] for X normal with the given mean and standard deviation (0 allowed). */
    public static double variancePositivePart(double mean, double deviation) {
        if (deviation == 0) {
            return 0;
        }
        double z = mean / deviation;
        double first = expectedPositivePart(mean, deviation);
        double second = (mean * mean + deviation * deviation) * cumulative(z) + mean * deviation * density(z);
        return Math.max(0, second - first * first);
    }
}
