package dev.waymark.engine.ranking;

import java.util.Arrays;

/**
 * What one person is missing toward every rated occupation at once: the person's level against each requirement, one by
 * one, weighed and added up; a surplus never offsets a gap. The sums are those of
 * {@link dev.waymark.engine.gap.ReadinessFormula}, computed along {@link RequirementRows}.
 */
public final class RankOccupations {
    private final RequirementRows rows;

    public RankOccupations(RequirementRows rows) {
        this.rows = rows;
    }

    public RequirementRows rows() {
        return rows;
    }

    /**
     * Σ weight × max(0, asked − held) at the middle of the levels, per occupation.
     *
     * @param into as long as there are occupations; overwritten
     */
    public void missing(LevelRow held, double[] into) {
        check(held, into);
        Arrays.fill(into, 0);
        double[] means = padded(held.means());
        for (int row = 0; row < means.length; row += RequirementRows.STRIDE) {
            addMissing(
                    into,
                    rows.weights(row),
                    rows.weights(row + 1),
                    rows.weights(row + 2),
                    rows.weights(row + 3),
                    rows.levels(row),
                    rows.levels(row + 1),
                    rows.levels(row + 2),
                    rows.levels(row + 3),
                    means[row],
                    means[row + 1],
                    means[row + 2],
                    means[row + 3]);
        }
    }

    /**
     * Σ weight × E[max(0, asked − held)] with both uncertain and normal, per occupation: within 1e-7 of the exact sum, by
     * {@link BeyondTheMean}.
     *
     * @param into as long as there are occupations; overwritten
     */
    public void expectedMissing(LevelRow held, double[] into) {
        check(held, into);
        Arrays.fill(into, 0);
        for (int row = 0; row < held.means().length; row++) {
            addExpected(
                    into,
                    rows.weights(row),
                    rows.levels(row),
                    rows.variances(row),
                    held.means()[row],
                    held.variances()[row]);
        }
    }

    /** Readiness at the middle of the levels, 0–1, per occupation. */
    public double[] readiness(LevelRow held) {
        double[] share = new double[rows.occupations().size()];
        missing(held, share);
        return asShareHeld(share);
    }

    /** Readiness expected under the uncertainty of levels and requirements, 0–1, per occupation. */
    public double[] expectedReadiness(LevelRow held) {
        double[] share = new double[rows.occupations().size()];
        expectedMissing(held, share);
        return asShareHeld(share);
    }

    private double[] asShareHeld(double[] missing) {
        for (int place = 0; place < missing.length; place++) {
            double asked = rows.asked(place);
            missing[place] = asked == 0 ? 1 : 1 - missing[place] / asked;
        }
        return missing;
    }

    /** x + |x| is twice the positive part, without a branch. */
    private static void addMissing(
            double[] into,
            double[] weights0,
            double[] weights1,
            double[] weights2,
            double[] weights3,
            double[] levels0,
            double[] levels1,
            double[] levels2,
            double[] levels3,
            double held0,
            double held1,
            double held2,
            double held3) {
        for (int place = 0; place < into.length; place++) {
            double gap0 = levels0[place] - held0;
            double gap1 = levels1[place] - held1;
            double gap2 = levels2[place] - held2;
            double gap3 = levels3[place] - held3;
            into[place] += 0.5
                    * ((weights0[place] * (gap0 + Math.abs(gap0)) + weights1[place] * (gap1 + Math.abs(gap1)))
                            + (weights2[place] * (gap2 + Math.abs(gap2)) + weights3[place] * (gap3 + Math.abs(gap3))));
        }
    }

    private static void addExpected(
            double[] into, double[] weights, double[] levels, double[] variances, double held, double variance) {
        for (int place = 0; place < into.length; place++) {
            double gap = levels[place] - held;
            double far = Math.abs(gap);
            double deviation = Math.sqrt(variances[place] + variance);
            into[place] += weights[place] * (0.5 * (gap + far) + deviation * BeyondTheMean.of(far / deviation));
        }
    }

    private static double[] padded(double[] means) {
        return Arrays.copyOf(
                means, (means.length + RequirementRows.STRIDE - 1) / RequirementRows.STRIDE * RequirementRows.STRIDE);
    }

    private void check(LevelRow held, double[] into) {
        int elements = rows.elements().size();
        if (held.means().length != elements || held.variances().length != elements) {
            throw new IllegalArgumentException("%d levels and %d variances for %d elements"
                    .formatted(held.means().length, held.variances().length, elements));
        }
        if (into.length != rows.occupations().size()) {
            throw new IllegalArgumentException("%d places for the sums of %d occupations"
                    .formatted(into.length, rows.occupations().size()));
        }
    }
}
