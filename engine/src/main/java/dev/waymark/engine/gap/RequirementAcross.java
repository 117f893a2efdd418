package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One requirement over several targets.
 *
 * @param held the person's level, the same whatever the target; empty if not assessed
 * @param asked one per target in their order; empty where a target does not ask for it
 */
public record RequirementAcross(Element element, Optional<Proficiency> held, List<Optional<SkillGap>> asked) {
    public RequirementAcross {
        asked = List.copyOf(asked);
    }

    /** Toward how many of the targets it is open. */
    public enum Reach {
        /** Open toward each: worth closing whichever is chosen. */
        EVERY,
        SEVERAL,
        ONE,
        NONE
    }

    public Reach reach() {
        long open = gaps().filter(SkillGap::isOpen).count();
        return open == 0 ? Reach.NONE : open == asked.size() ? Reach.EVERY : open == 1 ? Reach.ONE : Reach.SEVERAL;
    }

    /**
     * What closing it brings over all targets: weight × expected gap, each as a share of all that its target asks, added
     * up. 0.05 stands for five per cent of readiness for one target, or for two and a half for each of two.
     */
    public double worth() {
        return gaps().mapToDouble(SkillGap::share).sum();
    }

    /** The highest level that any target asks, 0–7: who reaches it has closed it for all. */
    public double highest() {
        return gaps().mapToDouble(gap -> gap.requirement().level()).max().orElse(0);
    }

    /** To close it toward all targets, which is to reach the highest level asked; none where it is open toward none. */
    public HoursRange hours() {
        return gaps().map(SkillGap::hours)
                .max(Comparator.comparingDouble(HoursRange::usual))
                .orElse(HoursRange.NONE);
    }

    /** What closes it, as the target sees it that asks most. */
    public Optional<Need> need() {
        return gaps().filter(SkillGap::isOpen)
                .max(Comparator.comparingDouble(gap -> gap.requirement().level()))
                .map(SkillGap::need);
    }

    private Stream<SkillGap> gaps() {
        return asked.stream().flatMap(Optional::stream);
    }
}
