package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "nurse,nurse,0",
        "nurse,nures,1",
        "enginer,engineer,1",
        "sofwtare,software,1",
        "baker,banker,1",
        "cook,clerk,3",
        "a,abcdef,3"
    })
    void counts_changes_up_to_two(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other, 2)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one, 2)).isEqualTo(distance);
    }
}
