package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.statistics.Normal;
import java.util.Comparator;
import java.util.List;

/**
 * Which elements to ask a person about first: those where an answer would narrow the readiness most, that is by weight
 * times the spread of the gap as it is known now. A requirement that is surely met or hardly matters is asked last.
 */
public final class RatingAgenda {
    private RatingAgenda() {}

    /** The gaps to ask about, most informative first, at most {@code limit}; nothing that is not required. */
    public static List<SkillGap> rank(GapReport report, int limit) {
        return report.gaps().stream()
                .filter(SkillGap::isAsked)
                .sorted(Comparator.comparingDouble(RatingAgenda::information)
                        .reversed()
                        .thenComparing(gap -> gap.requirement().element()))
                .limit(limit)
                .toList();
    }

    private static double information(SkillGap gap) {
        double mean = gap.proficiency().map(Proficiency::mean).orElse(0.0);
        double deviation = gap.proficiency().map(Proficiency::deviation).orElse(2.0);
        double difference = gap.requirement().level() - mean;
        return gap.requirement().weight() * Math.sqrt(Normal.variancePositivePart(difference, deviation));
    }
}
