package dev.waymark.bench.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void it_counts_the_first_ten_and_the_rank_of_the_first_right_one_without_the_case_itself() {
        List<double[]> scores = List.of(
                new double[] {9, 3, 2, 1}, // 1, 2, 3: right are 2 and 3
                new double[] {1, 9, 2, 3}, // 3, 2, 0: right is 3
                new double[] {1, 2, 9, 3}); // 3, 1, 0: none is right

        Agreement agreement = Agreement.of(scores, List.of(Set.of(2, 3), Set.of(3), Set.of()));

        assertThat(agreement.ofTen()).isCloseTo((0.2 + 0.1 + 0) / 3, within(1e-12));
        assertThat(agreement.reciprocalRank()).isCloseTo((0.5 + 1 + 0) / 3, within(1e-12));
    }
}
