package dev.waymark.engine.catalogue.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTest {
    @Test
    void inverts_a_matrix_known_by_hand() {
        double[][] inverse = Matrix.inverse(new double[][] {{4, 2}, {2, 3}});

        assertThat(inverse[0]).containsExactly(new double[] {0.375, -0.25}, within(1e-12));
        assertThat(inverse[1]).containsExactly(new double[] {-0.25, 0.5}, within(1e-12));
    }

    @Test
    void a_matrix_times_its_inverse_is_one() {
        Random random = new Random(3);
        int n = 25;
        double[][] matrix = new double[n][n];
        for (int r = 0; r < 2 * n; r++) {
            double[] row = random.doubles(n, -1, 1).toArray();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    matrix[i][j] += row[i] * row[j];
                }
            }
        }
        double[][] copy = new double[n][];
        for (int i = 0; i < n; i++) {
            copy[i] = matrix[i].clone();
        }
        double[][] inverse = Matrix.inverse(copy);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += matrix[i][k] * inverse[k][j];
                }
                assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-9));
            }
        }
    }

    @Test
    void refuses_what_is_not_positive_definite() {
        assertThatThrownBy(() -> Matrix.inverse(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not positive definite at row 1");
    }
}
