package dev.waymark.engine.statistics;

/** A symmetric positive definite matrix, factored once by Cholesky. For the small systems of a few dozen unknowns. */
public final class PositiveDefinite {
    private final double[][] lower;

    private PositiveDefinite(double[][] lower) {
        this.lower = lower;
    }

    /** @throws IllegalArgumentException if the matrix is not positive definite; only its lower triangle is read */
    public static PositiveDefinite of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= lower[row][k] * lower[column][k];
                }
                if (row == column && !(sum > 0)) {
                    throw new IllegalArgumentException("Not positive definite at row %d: %s".formatted(row, sum));
                }
                lower[row][column] = row == column ? Math.sqrt(sum) : sum / lower[column][column];
            }
        }
        return new PositiveDefinite(lower);
    }

    /** x with A·x = b. */
    public double[] solve(double[] b) {
        double[] x = forward(b);
        for (int row = x.length - 1; row >= 0; row--) {
            for (int k = row + 1; k < x.length; k++) {
                x[row] -= lower[k][row] * x[k];
            }
            x[row] /= lower[row][row];
        }
        return x;
    }

    /** bᵀ·A⁻¹·b: the variance of b·x where A is the precision of x. Never negative. */
    public double quadratic(double[] b) {
        double sum = 0;
        for (double value : forward(b)) {
            sum += value * value;
        }
        return sum;
    }

    private double[] forward(double[] b) {
        double[] x = b.clone();
        for (int row = 0; row < x.length; row++) {
            for (int k = 0; k < row; k++) {
                x[row] -= lower[row][k] * x[k];
            }
            x[row] /= lower[row][row];
        }
        return x;
    }
}
