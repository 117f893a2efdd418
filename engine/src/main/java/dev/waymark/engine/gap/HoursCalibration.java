package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Hours that a level costs, as a reference class over the surveyed occupations: the slope of a straight line through
 * their hours of preparation (study, on-site and on-the-job training) against their sum of weight × level² / 2. With the
 * square, the next point costs more the higher one stands; over the 878 occupations of release 30.1 that correlates .75
 * with preparation, and the level itself .72. Related work experience is left out: it is mostly work done for its own
 * sake. What a person needs to be hired is less than a whole preparation, so the figure is an upper estimate; every use
 * is shown as an estimate.
 *
 * <p>Weights say what matters to a job, not how hard a thing is to learn. So the hours are spread evenly over what an
 * occupation asks: a level costs the weighted slope times the mean weight, whatever the target. Priced by each
 * requirement's own weight instead, every hour would promise the same readiness, and a plan could not tell what to learn
 * first.
 *
 * @param slope hours per unit of weight × level² / 2
 * @param meanWeight Σ weight × level² / Σ level² over those occupations, 0–1
 * @param study the part of the slope that is study
 * @param training the part of the slope that is on-site and on-the-job training
 * @param low factor of the 10% of occupations that cost least against the line
 * @param high factor of the 10% that cost most
 * @param correlation of hours with the weighted sums, 0–1
 * @param occupations how many stand behind it; 0 where the catalogue has too few and figures like 30.1's are assumed
 */
public record HoursCalibration(
        double slope,
        double meanWeight,
        double study,
        double training,
        double low,
        double high,
        double correlation,
        int occupations) {
    private static final int ENOUGH = 50;
    private static final HoursCalibration ASSUMED = new HoursCalibration(50, 0.56, 37, 13, 0.5, 1.6, 0, 0);

    /** The calibration of a catalogue's own occupations. */
    public static HoursCalibration from(Catalogue catalogue) {
        List<Prepared> sample = catalogue.occupations().stream()
                .filter(o -> o.ratings() instanceof Ratings.Surveyed)
                .flatMap(o -> Prepared.of(o).stream())
                .toList();
        if (sample.size() < ENOUGH) {
            return ASSUMED;
        }
        double[] weighted = sample.stream().mapToDouble(Prepared::weighted).toArray();
        Line study = Line.through(
                weighted, sample.stream().mapToDouble(Prepared::study).toArray());
        Line training = Line.through(
                weighted, sample.stream().mapToDouble(Prepared::training).toArray());
        double[] hours = sample.stream().mapToDouble(Prepared::hours).toArray();
        Line all = Line.through(weighted, hours);
        if (!(all.slope() > 0)) {
            return ASSUMED;
        }
        double[] ratios = new double[hours.length];
        for (int i = 0; i < hours.length; i++) {
            ratios[i] = hours[i] / Math.max(all.at(weighted[i]), 0.25 * all.at(mean(weighted)));
        }
        Arrays.sort(ratios);
        return new HoursCalibration(
                all.slope(),
                sample.stream().mapToDouble(Prepared::weighted).sum()
                        / sample.stream().mapToDouble(Prepared::unweighted).sum(),
                study.slope(),
                training.slope(),
                Math.min(1, ratios[ratios.length / 10]),
                Math.max(1, ratios[ratios.length * 9 / 10]),
                all.correlation(),
                sample.size());
    }

    /** Hours to rise from one level to a higher one, both 0–7; none if it is not higher. */
    public HoursRange hours(double from, double to) {
        double usual = slope * meanWeight * Math.max(0, to * to - from * from) / 2;
        return new HoursRange(usual * low, usual, usual * high);
    }

    /**
     * The level (0–7) that hours lead to from a lower one, as {@link #hours} prices levels.
     *
     * @param price how dear levels are against the usual: {@link #low} to {@link #high}, 1 in between
     */
    public double levelAfter(double from, double hours, double price) {
        return Math.min(7, Math.sqrt(from * from + 2 * hours / (slope * meanWeight * price)));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** One occupation's preparation: hours of study and training against what it asks. */
    private record Prepared(double weighted, double unweighted, double study, double training) {
        static Optional<Prepared> of(Occupation occupation) {
            return occupation
                    .preparation()
                    .flatMap(PreparationHours::of)
                    .map(hours -> new Prepared(
                            occupation.ratings().all().stream()
                                    .mapToDouble(r -> r.weight() * r.level() * r.level() / 2)
                                    .sum(),
                            occupation.ratings().all().stream()
                                    .mapToDouble(r -> r.level() * r.level() / 2)
                                    .sum(),
                            hours.study(),
                            hours.training()));
        }

        double hours() {
            return study + training;
        }
    }
}
