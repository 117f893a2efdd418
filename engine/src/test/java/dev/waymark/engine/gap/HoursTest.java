package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTest {
    @Test
    void a_line_is_drawn_by_least_squares() {
        Line line = Line.through(new double[] {1, 2, 3, 4}, new double[] {3, 5, 7, 10});

        assertThat(line.slope()).isCloseTo(2.3, within(1e-12));
        assertThat(line.intercept()).isCloseTo(0.5, within(1e-12));
        assertThat(line.correlation()).isCloseTo(11.5 / Math.sqrt(5 * 26.75), within(1e-12));
        assertThat(line.at(10)).isCloseTo(23.5, within(1e-12));
    }

    @Test
    void where_nothing_varies_there_is_no_slope_and_no_correlation() {
        assertThat(Line.through(new double[] {2, 2}, new double[] {1, 3})).isEqualTo(new Line(0, 2, 0));
        assertThat(Line.through(new double[] {1, 3}, new double[] {4, 4})).isEqualTo(new Line(0, 4, 0));
    }

    @Test
    void a_preparation_is_the_mean_over_its_categories_in_hours() {
        PreparationHours hours = PreparationHours.of(new Preparation(
                        shares(12, 5, 0.5, 7, 0.5),
                        shares(11, 0, 1, 1, 0),
                        shares(9, 4, 0.5, 0, 0.5),
                        shares(9, 6, 1, 0, 0)))
                .orElseThrow();

        assertThat(hours.study()).isEqualTo(1_200 * (4 + 6) / 2.0);
        assertThat(hours.training()).isCloseTo(1_800 * (0.75 / 2 + 3), within(1e-9));
    }

    @Test
    void shares_that_do_not_sum_to_one_are_taken_as_parts_of_their_sum_and_none_is_nothing() {
        Preparation half = new Preparation(
                shares(12, 5, 0.5, 0, 0), shares(11, 0, 1, 1, 0), shares(9, 0, 0, 1, 0), shares(9, 2, 0.25, 0, 0));

        PreparationHours hours = PreparationHours.of(half).orElseThrow();

        assertThat(hours.study()).isEqualTo(4_800);
        assertThat(hours.training()).isCloseTo(1_800 * 0.17, within(1e-9));
    }

    @Test
    void a_preparation_that_is_not_told_in_full_is_none() {
        List<Double> some = shares(9, 2, 1, 0, 0);
        List<Double> study = shares(12, 5, 1, 0, 0);

        assertThat(PreparationHours.of(new Preparation(List.of(), List.of(), some, some)))
                .isEmpty();
        assertThat(PreparationHours.of(new Preparation(study, List.of(), List.of(), some)))
                .isEmpty();
        assertThat(PreparationHours.of(new Preparation(study, List.of(), some, List.of())))
                .isEmpty();
        assertThat(PreparationHours.of(new Preparation(study, List.of(), some, some)))
                .isPresent();
    }

    @Test
    void fifty_occupations_are_enough_to_calibrate_by_and_one_less_is_not() {
        assertThat(HoursCalibration.from(aCatalogueOf(occupations(50))).occupations())
                .isEqualTo(50);
        assertThat(HoursCalibration.from(aCatalogueOf(occupations(49))).occupations())
                .isZero();
    }

    @Test
    void training_and_the_spread_around_the_line_are_told() {
        HoursCalibration calibration = HoursCalibration.from(aCatalogueOf(occupations(60)));

        // Weighted squares of 2 and 12.5 at weights 1 and 0.5; see occupations below.
        assertThat(calibration.study() + calibration.training()).isCloseTo(calibration.slope(), within(1e-6));
        assertThat(calibration.training()).isPositive();
        assertThat(calibration.meanWeight()).isBetween(0.5, 1.0).isNotEqualTo(1.0);
        assertThat(calibration.low()).isLessThan(1).isPositive();
        assertThat(calibration.high()).isGreaterThan(1);
        assertThat(calibration.hours(1, 2).low())
                .isCloseTo(calibration.hours(1, 2).usual() * calibration.low(), within(1e-9));
        assertThat(calibration.hours(1, 2).high())
                .isCloseTo(calibration.hours(1, 2).usual() * calibration.high(), within(1e-9));
    }

    @Test
    void where_more_is_asked_of_those_who_prepare_less_the_slope_is_assumed() {
        OccupationBuilder[] upside = new OccupationBuilder[60];
        for (int i = 0; i < upside.length; i++) {
            upside[i] = occupation(i, i % 2 == 0 ? 5 : 2, 5, i % 2 == 0 ? 1 : 7, 0);
        }

        assertThat(HoursCalibration.from(aCatalogueOf(upside)).slope()).isEqualTo(50);
    }

    @Test
    void where_all_prepare_alike_the_slope_is_assumed_too() {
        OccupationBuilder[] alike = new OccupationBuilder[64];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = occupation(i, i % 2 == 0 ? 5 : 2, 5, 5, 0);
        }

        assertThat(HoursCalibration.from(aCatalogueOf(alike)).slope()).isEqualTo(50);
    }

    @Test
    void an_occupation_is_held_against_a_quarter_of_the_middle_where_the_line_runs_lower() {
        // Weighted squares 2, 8 and 18 with 1,200, 0 and 8,400 hours: the line is below nothing at 2, and 3,200 in the
        // middle.
        OccupationBuilder[] thirds = new OccupationBuilder[60];
        for (int i = 0; i < thirds.length; i++) {
            thirds[i] = i % 3 == 0
                    ? occupation(i, 2, 5, 3, 0)
                    : i % 3 == 1 ? occupation(i, 4, 5, 0, 0) : occupation(i, 6, 5, 8, 0);
        }

        HoursCalibration calibration = HoursCalibration.from(aCatalogueOf(thirds));

        assertThat(calibration.high()).isCloseTo(1_200 / (0.25 * 3_200), within(1e-9));
        assertThat(calibration.low()).isZero();
    }

    @Test
    void the_level_that_hours_lead_to_is_the_one_they_are_the_price_of() {
        HoursCalibration calibration = new HoursCalibration(50, 0.5, 30, 20, 0.5, 2, 0.7, 900);

        assertThat(calibration.levelAfter(2, calibration.hours(2, 4).usual(), 1))
                .isCloseTo(4, within(1e-12));
        assertThat(calibration.levelAfter(2, calibration.hours(2, 4).high(), 2)).isCloseTo(4, within(1e-12));
        assertThat(calibration.levelAfter(3, 0, 1)).isEqualTo(3);
        assertThat(calibration.levelAfter(6, 10_000, 1)).isEqualTo(7);
    }

    @Test
    void hours_rise_from_low_to_high_and_are_not_below_nothing() {
        assertThatThrownBy(() -> new HoursRange(-1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HoursRange(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HoursRange(1, 3, 2)).hasMessageContaining("must rise");
        assertThat(new HoursRange(2, 2, 2).usual()).isEqualTo(2);
        assertThat(HoursRange.sum(List.of(new HoursRange(1, 2, 4), new HoursRange(10, 20, 40))))
                .isEqualTo(new HoursRange(11, 22, 44));
        assertThat(HoursRange.sum(List.of())).isEqualTo(HoursRange.NONE);
        assertThat(new HoursRange(1, 2, 4).times(0.5)).isEqualTo(new HoursRange(0.5, 1, 2));
    }

    /** In turn: much asked with much preparation, little with little, and every fifth prepares longer than that. */
    private static OccupationBuilder[] occupations(int count) {
        OccupationBuilder[] all = new OccupationBuilder[count];
        for (int i = 0; i < count; i++) {
            boolean degree = i % 2 == 1;
            all[i] = occupation(
                    i, degree ? 5 : 2, degree ? 3 : 5, (degree ? 5 : 2) + (i % 5 == 0 ? 2 : 0), degree ? 4 : 1);
        }
        return all;
    }

    private static OccupationBuilder occupation(int i, double level, double importance, int education, int training) {
        return anOccupation("11-%04d.00".formatted(1000 + i), "Occupation " + i)
                .asking("2.A.1.e", "Mathematics", importance, level)
                .prepared(new Preparation(
                        shares(12, education, 1, 0, 0),
                        shares(11, 0, 1, 1, 0),
                        shares(9, training, 1, 0, 0),
                        shares(9, training, 1, 0, 0)));
    }

    private static List<Double> shares(int categories, int one, double share, int other, double rest) {
        Double[] all = new Double[categories];
        for (int i = 0; i < categories; i++) {
            all[i] = i == one ? Double.valueOf(share) : i == other ? Double.valueOf(rest) : Double.valueOf(0);
        }
        return List.of(all);
    }
}
