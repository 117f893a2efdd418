package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Preparation;
import java.util.List;
import java.util.Optional;

/**
 * An occupation's preparation in hours: the mean over its incumbents' categories, with each category at its middle.
 * A year of study counts 1,200 hours (40 weeks of 30), a year of training at work 1,800.
 */
record PreparationHours(double study, double training) {
    private static final double STUDY_YEAR = 1_200;
    private static final double WORK_YEAR = 1_800;
    /** Years beyond high school for O*NET's twelve categories of education. */
    private static final double[] STUDY = {0, 0, 0.75, 1, 2, 4, 4.5, 6, 7, 7, 8, 10};
    /** Years for O*NET's nine categories of training: none, to a month, to 3, to 6, to a year, to 2, to 4, to 10, more. */
    private static final double[] TRAINING = {0, 0.04, 0.17, 0.375, 0.75, 1.5, 3, 7, 12};

    static Optional<PreparationHours> of(Preparation preparation) {
        if (preparation.education().isEmpty()
                || preparation.onSiteTraining().isEmpty()
                || preparation.onTheJobTraining().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PreparationHours(
                STUDY_YEAR * mean(preparation.education(), STUDY),
                WORK_YEAR
                        * (mean(preparation.onSiteTraining(), TRAINING)
                                + mean(preparation.onTheJobTraining(), TRAINING))));
    }

    private static double mean(List<Double> shares, double[] years) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < Math.min(shares.size(), years.length); i++) {
            sum += shares.get(i) * years[i];
            total += shares.get(i);
        }
        return total == 0 ? 0 : sum / total;
    }
}
