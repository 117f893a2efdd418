package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.RatingModel;
import dev.waymark.engine.statistics.Normal;
import java.util.Comparator;
import java.util.List;

/**
 * Which elements to ask a person about first. For each the answer is foreseen: a self-rating with its noise and usual
 * leniency would leave a known variance, and move the level by an amount whose spread is known too (preposterior
 * analysis, Raiffa and Schlaifer 1961). What that is worth is how much it narrows the readiness, raised by
 * the chance that it turns whether the plan works on the element at all.
 */
public final class RatingAgenda {
    /** Known of nothing, a level may be anywhere on the scale. */
    private static final double UNKNOWN = 2.0;

    /** Nodes and weights of Gauss and Hermite's five-point rule for a standard normal. */
    private static final double[] NODES = {
        -2.856970013872806, -1.355626179974266, 0, 1.355626179974266, 2.856970013872806
    };

    private static final double[] WEIGHTS = {
        0.011257411327721, 0.222075922005613, 0.533333333333333, 0.222075922005613, 0.011257411327721
    };

    private RatingAgenda() {}

    /** What to ask about, most telling first, at most {@code limit}; nothing that is not required. */
    public static List<OpenQuestion> rank(GapReport report, int limit) {
        double asked = report.gaps().stream()
                .mapToDouble(g -> g.requirement().weight() * g.requirement().level())
                .sum();
        return report.gaps().stream()
                .filter(SkillGap::isAsked)
                .map(gap -> question(gap, asked))
                .sorted(Comparator.comparingDouble(RatingAgenda::worth)
                        .reversed()
                        .thenComparing(q -> q.gap().requirement().element()))
                .limit(limit)
                .toList();
    }

    private static double worth(OpenQuestion question) {
        return question.narrowing() * (1 + question.turning());
    }

    private static OpenQuestion question(SkillGap gap, double asked) {
        double mean = gap.held();
        double deviation = gap.proficiency().map(Proficiency::deviation).orElse(UNKNOWN);
        double error = gap.requirement().levelError();
        double variance = deviation * deviation;
        double left = variance * RatingModel.STANDARD.selfVariance() / (variance + RatingModel.STANDARD.selfVariance());
        double moved = Math.sqrt(variance - left);
        double missing = gap.requirement().level() - mean;
        double before = Math.sqrt(Normal.variancePositivePart(missing, Math.hypot(deviation, error)));
        double after = 0;
        for (int node = 0; node < NODES.length; node++) {
            after += WEIGHTS[node]
                    * Math.sqrt(Normal.variancePositivePart(
                            missing - moved * NODES[node], Math.sqrt(left + error * error)));
        }
        double worksOnIt = 1 - Normal.cumulative((SkillGap.tellable(gap.requirement()) - missing) / moved);
        return new OpenQuestion(
                gap,
                asked == 0 ? 0 : gap.requirement().weight() * Math.max(0, before - after) / asked,
                gap.isOpen() ? 1 - worksOnIt : worksOnIt);
    }
}
