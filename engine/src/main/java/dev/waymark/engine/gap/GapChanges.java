package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Element;
import java.util.Comparator;
import java.util.List;

/**
 * What is different between two looks at the gap toward one target.
 *
 * @param moved requirements where the level is held for another one by at least {@value #TELLABLE}, or that were opened or
 *     closed; what weighs most first
 */
public record GapChanges(Readiness before, Readiness now, List<Moved> moved) {
    /** Less is no news: half of what an anchored rating tells apart. */
    static final double TELLABLE = 0.25;

    public GapChanges {
        moved = List.copyOf(moved);
    }

    /**
     * One requirement whose level moved.
     *
     * @param from level at the middle before, 0–7; 0 if it was not assessed
     * @param to level at the middle now, 0–7
     * @param closed it was open and is no more
     * @param opened it was closed and is open
     */
    public record Moved(Element element, double from, double to, boolean closed, boolean opened, double weight) {
        static Moved of(SkillGap before, SkillGap now) {
            return new Moved(
                    now.requirement().element(),
                    before.held(),
                    now.held(),
                    before.isOpen() && !now.isOpen(),
                    !before.isOpen() && now.isOpen(),
                    now.requirement().weight() * Math.abs(now.held() - before.held()));
        }

        boolean isNews() {
            return closed || opened || Math.abs(to - from) >= TELLABLE;
        }
    }

    /** @param before of the same target as {@code now} */
    public static GapChanges between(GapReport before, GapReport now) {
        return new GapChanges(
                before.readiness(),
                now.readiness(),
                now.gaps().stream()
                        .filter(SkillGap::isAsked)
                        .flatMap(gap -> before.gap(gap.requirement().element().id()).stream()
                                .map(earlier -> Moved.of(earlier, gap)))
                        .filter(Moved::isNews)
                        .sorted(Comparator.comparingDouble(Moved::weight)
                                .reversed()
                                .thenComparing(Moved::element))
                        .toList());
    }
}
