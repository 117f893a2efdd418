package dev.waymark.engine.plan;

import java.util.List;

/** Every task in its weeks. */
record Schedule(List<Placement> placements) {
    Schedule {
        placements = List.copyOf(placements);
    }

    /** Working weeks until all is done. */
    int weeks() {
        return placements.stream().mapToInt(Placement::end).max().orElse(0);
    }

    /** Half hours in its fullest week, the last week of an activity counting as its others. */
    int fullest() {
        int fullest = 0;
        for (int week = 0; week < weeks(); week++) {
            int here = week;
            fullest = Math.max(
                    fullest,
                    placements.stream()
                            .mapToInt(p -> here >= p.start() && here < p.end()
                                    ? p.mode().rate()
                                    : 0)
                            .sum());
        }
        return fullest;
    }

    /** What a schedule is judged by, the less the better: delay weighed by urgency, the end counting for everything. */
    long delay() {
        long all = 0;
        long everything = 0;
        for (Placement placement : placements) {
            all += placement.start() * placement.task().urgency();
            everything += placement.task().urgency();
        }
        return all + weeks() * everything;
    }
}
