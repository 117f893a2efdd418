package dev.waymark.engine.route;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.SkillGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hours to a wanted readiness: open gaps are closed in the order of the readiness that an hour brings, the last of them as
 * far as it takes. Where the open gaps do not suffice, all of them: what no rating can tell apart costs no hours.
 */
final class StudyToward {
    private StudyToward() {}

    /** @param wanted readiness, 0–1; 1 closes all that is open */
    static HoursRange readiness(double wanted, GapReport gap) {
        return HoursRange.sum(closed(wanted, gap).stream().map(SkillGap::hours).toList());
    }

    /**
     * The gaps that are closed for it, the last of them with the hours that it takes only.
     *
     * @param wanted readiness, 0–1; 1 closes all that is open
     */
    static List<SkillGap> closed(double wanted, GapReport gap) {
        double asked = gap.gaps().stream()
                .mapToDouble(g -> g.requirement().weight() * g.requirement().level())
                .sum();
        double left = wanted - gap.readiness().value();
        List<SkillGap> parts = new ArrayList<>();
        for (SkillGap open : cheapestFirst(gap)) {
            if (left <= 0) {
                break;
            }
            double gain = weighted(open) / asked;
            parts.add(gain > left ? shortened(open, left / gain) : open);
            left -= gain;
        }
        return parts;
    }

    private static SkillGap shortened(SkillGap gap, double share) {
        return new SkillGap(
                gap.requirement(),
                gap.proficiency(),
                gap.points(),
                gap.expected(),
                gap.surplus(),
                gap.probabilityMet(),
                gap.share(),
                gap.need(),
                gap.hours().times(share));
    }

    private static List<SkillGap> cheapestFirst(GapReport gap) {
        return gap.open().stream()
                .sorted(Comparator.comparingDouble(
                                (SkillGap g) -> -weighted(g) / g.hours().usual())
                        .thenComparing(g -> g.requirement().element()))
                .toList();
    }

    private static double weighted(SkillGap gap) {
        return gap.requirement().weight() * gap.points();
    }
}
