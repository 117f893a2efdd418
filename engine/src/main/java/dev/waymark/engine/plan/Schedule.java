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
