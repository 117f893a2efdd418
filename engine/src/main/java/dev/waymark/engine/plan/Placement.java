package dev.waymark.engine.plan;

import java.util.Optional;

/**
 * A task with its first working week, from 0, its way, and what pays for it.
 *
 * @param payer empty if it costs nothing, or the budget is all there is to say
 */
record Placement(Task task, int start, Mode mode, Optional<Purse> payer) {
    Placement(Task task, int start, Mode mode) {
        this(task, start, mode, Optional.empty());
    }

    /** The working week after its last. */
    int end() {
        return start + mode.weeks();
    }

    /** Half hours in a working week. */
    int work(int week) {
        return week < start || week >= end() ? 0 : mode.work(week - start, task.work());
    }
}
