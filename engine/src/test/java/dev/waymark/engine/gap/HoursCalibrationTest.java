package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursCalibrationTest {
    @Test
    void the_slope_is_hours_of_study_and_training_per_weighted_square_of_level() {
        // Levels 2 and 5 at weight 1, so 2 and 12.5; high school (0 h) against a bachelor's degree (4,800 h).
        OccupationBuilder[] occupations = new OccupationBuilder[60];
        for (int i = 0; i < occupations.length; i++) {
            boolean degree = i % 2 == 1;
            occupations[i] = anOccupation("11-%04d.00".formatted(1000 + i), "Occupation " + i)
                    .asking("2.A.1.e", "Mathematics", 5, degree ? 5 : 2)
                    .prepared(new Preparation(all(12, degree ? 5 : 1), all(11, 0), all(9, 0), all(9, 0)));
        }

        HoursCalibration calibration = HoursCalibration.from(aCatalogueOf(occupations));

        assertThat(calibration.slope()).isCloseTo(4_800 / 10.5, within(1e-6));
        assertThat(calibration.study()).isCloseTo(4_800 / 10.5, within(1e-6));
        assertThat(calibration.meanWeight()).isEqualTo(1);
        assertThat(calibration.training()).isZero();
        assertThat(calibration.correlation()).isCloseTo(1, within(1e-9));
        assertThat(calibration.occupations()).isEqualTo(60);
    }

    @Test
    void too_few_occupations_fall_back_on_an_assumption_that_says_so() {
        Catalogue few = aCatalogueOf(anOccupation("11-1011.00", "One").asking("2.A.1.e", "Mathematics", 5, 5));

        assertThat(HoursCalibration.from(few).slope()).isEqualTo(50);
        assertThat(HoursCalibration.from(few).occupations()).isZero();
    }

    @Test
    void the_next_level_costs_more_the_higher_one_stands() {
        HoursCalibration calibration = new HoursCalibration(50, 0.5, 30, 20, 0.5, 2, 0.7, 900);

        assertThat(calibration.hours(0, 2)).isEqualTo(new HoursRange(25, 50, 100));
        assertThat(calibration.hours(4, 6).usual()).isEqualTo(250);
        assertThat(calibration.hours(5, 4)).isEqualTo(HoursRange.NONE);
    }

    private static List<Double> all(int categories, int index) {
        List<Double> shares = new ArrayList<>(Collections.nCopies(categories, 0.0));
        shares.set(index, 1.0);
        return shares;
    }
}
