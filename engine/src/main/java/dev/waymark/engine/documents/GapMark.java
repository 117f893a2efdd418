package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;

/**
 * Small marks to stand in a table beside their figures, all on one scale, so that they can be compared along a column and
 * along a row: for a requirement a ring with its interval and the flag of what is asked, for a readiness a ring on its band
 * from nothing to all of it. Whoever cannot see them misses nothing that the table does not say.
 */
public final class GapMark {
    private static final double WIDTH = 132;
    private static final double HEIGHT = 30;
    private static final double LEFT = 8;
    private static final double RIGHT = WIDTH - 18;
    private static final double MIDDLE = 19;
    private static final double MOST = 7;
    private static final double READY_WIDTH = 176;
    private static final double READY_HEIGHT = 18;

    private GapMark() {}

    /** Levels 0 to 7 from left to right. */
    public static String of(SkillGap gap) {
        Svg svg = Svg.decoration("mark", WIDTH, HEIGHT);
        draw(svg, gap, MIDDLE, LEFT, RIGHT, 5, 8);
        return svg.end();
    }

    /** From 0 to 100%. */
    public static String of(Readiness readiness) {
        Svg svg = Svg.decoration("mark ready", READY_WIDTH, READY_HEIGHT);
        double y = READY_HEIGHT / 2;
        double low = along(readiness.low());
        svg.line("track", along(0), y, along(1), y);
        svg.bar("band", low, y - 5, along(readiness.high()) - low, 10, 5);
        svg.ring("ring", along(readiness.value()), y, 5);
        return svg.end();
    }

    /**
     * One requirement on its track.
     *
     * @param radius of the ring
     * @param below by how much the flag's pole reaches below the track
     */
    static void draw(Svg svg, SkillGap gap, double y, double left, double right, double radius, double below) {
        double half = radius - 1;
        double height = below + 2 * radius;
        svg.line("track", left, y, right, y);
        double flag = at(gap.requirement().level(), left, right);
        if (gap.proficiency().isEmpty()) {
            svg.bar("band", left, y - half, right - left, 2 * half, half);
            svg.flag("flag", flag, y + below, height);
            return;
        }
        Proficiency held = gap.proficiency().get();
        double ring = at(held.mean(), left, right);
        double low = at(held.low(), left, right);
        svg.bar("band", low, y - half, at(held.high(), left, right) - low, 2 * half, half);
        if (gap.isOpen()) {
            double from = ring + radius + 1;
            svg.line("way", from, y, Math.max(from, flag), y);
            svg.flag("flag", flag, y + below, height);
            svg.ring("ring", ring, y, radius);
        } else {
            svg.flag("flag behind", flag, y + below, height);
            svg.ring("ring held", ring, y, radius);
        }
    }

    static double at(double level, double left, double right) {
        return left + (right - left) * Math.clamp(level, 0, MOST) / MOST;
    }

    private static double along(double share) {
        return LEFT + (READY_WIDTH - 2 * LEFT) * Math.clamp(share, 0, 1);
    }
}
