package dev.waymark.engine.catalogue.estimation;

/** Symmetric positive definite matrices as arrays of rows. */
final class Matrix {
    private Matrix() {}

    /**
     * The inverse, by Cholesky's decomposition; {@code matrix} is overwritten.
     *
     * @throws IllegalArgumentException if it is not positive definite
     */
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        decompose(matrix);
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            lower[i][i] = 1 / matrix[i][i];
            for (int k = 0; k < i; k++) {
                double factor = matrix[i][k];
                for (int j = 0; j <= k; j++) {
                    lower[i][j] -= factor * lower[k][j] * lower[i][i];
                }
            }
        }
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i <= k; i++) {
                double factor = lower[k][i];
                for (int j = 0; j <= i; j++) {
                    inverse[i][j] += factor * lower[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                inverse[j][i] = inverse[i][j];
            }
        }
        return inverse;
    }

    /** Leaves the lower triangular factor in the lower half. */
    private static void decompose(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                if (i > j) {
                    matrix[i][j] = sum / matrix[j][j];
                } else if (sum > 0) {
                    matrix[i][i] = Math.sqrt(sum);
                } else {
                    throw new IllegalArgumentException("Not positive definite at row " + i);
                }
            }
        }
    }
}
