package dev.waymark.engine.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InCommonTest {
    @Test
    void what_few_have_weighs_more_and_what_all_have_nothing() {
        InCommon common = InCommon.of(List.of(
                List.of("the", "cook", "cook", "chef"), List.of("the", "cook"), List.of("the", "nurse"), List.of()));

        double cook = (1 + Math.log(2)) * Math.log(2);
        double[] first = common.with(0);

        assertThat(first[0]).isCloseTo(1, within(1e-12));
        assertThat(first[1]).isCloseTo(cosine(cook), within(1e-12));
        assertThat(first[2]).isCloseTo(withNurse(cook), within(1e-12));
        assertThat(first[3]).isZero();
    }

    @Test
    void titles_are_alike_but_for_their_endings() {
        TitleStems stems = new TitleStems();

        assertThat(stems.of("Accountants and Auditors, Senior")).containsExactly("account", "audit", "seni");
        assertThat(stems.of("Accounting")).containsExactly("account");
        assertThat(stems.of("IT/ops of 3D")).containsExactly("it", "ops", "d");
    }

    /** "the" is in three of four, "cook" in two, "chef" and "nurse" in one. */
    private static double cosine(double cook) {
        double the = Math.log(4 / 3.0);
        double own = Math.sqrt(the * the + cook * cook + Math.log(4) * Math.log(4));
        double other = Math.sqrt(the * the + Math.log(2) * Math.log(2));
        return (the * the + cook * Math.log(2)) / (own * other);
    }

    private static double withNurse(double cook) {
        double the = Math.log(4 / 3.0);
        double own = Math.sqrt(the * the + cook * cook + Math.log(4) * Math.log(4));
        double other = Math.sqrt(the * the + Math.log(4) * Math.log(4));
        return the * the / (own * other);
    }
}
