package dev.waymark.bench.assessment;

/** How far estimates are from the truth, and how often their intervals hold it. */
final class Tally {
    private int count;
    private int covered;
    private double squares;
    private double errors;
    private double widths;

    void add(Estimates estimate, double truth) {
        count++;
        double error = estimate.mean() - truth;
        squares += error * error;
        errors += error;
        widths += estimate.high() - estimate.low();
        covered += truth >= estimate.low() - 1e-9 && truth <= estimate.high() + 1e-9 ? 1 : 0;
    }

    double rmse() {
        return Math.sqrt(squares / count);
    }

    /** Mean of estimate less truth. */
    double bias() {
        return errors / count;
    }

    /** Share of true levels within the interval; not a number where there are no intervals. */
    double coverage() {
        return Double.isNaN(widths) ? Double.NaN : (double) covered / count;
    }

    double width() {
        return widths / count;
    }
}
