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
}
