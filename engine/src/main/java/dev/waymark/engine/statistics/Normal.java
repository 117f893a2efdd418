package dev.waymark.engine.statistics;

/** The normal distribution, to about seven digits. */
public final class Normal {
    /** Half-width of an 80% interval in standard deviations. */
    public static final double Z80 = 1.2815515655446004;

    private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

    private static final double[] A = {
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
        1
    };
    private static final double[] C = {
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1
    };
    private static final double TAIL = 0.02425;

    private Normal() {}

    /** The value below which so much of it lies, by Acklam's rational approximation (relative error under 1.2e-9). */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("No quantile at " + p);
        }
        if (p < TAIL) {
            double q = Math.sqrt(-2 * Math.log(p));
            return polynomial(C, q) / polynomial(D, q);
        }
        if (p > 1 - TAIL) {
            return -quantile(1 - p);
        }
        double q = p - 0.5;
        double r = q * q;
        return q * polynomial(A, r) / polynomial(B, r);
    }

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

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
