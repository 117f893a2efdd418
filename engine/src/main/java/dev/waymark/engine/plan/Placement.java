package dev.waymark.engine.plan;

/** A task with its first working week, from 0, and its pace. */
record Placement(Task task, int start, Mode mode) {
    /** The working week after its last. */
    int end() {
        return start + mode.weeks();
    }

    /** Half hours in a working week. */
    int work(int week) {
        if (week < start || week >= end()) {
            return 0;
        }
        return week == end() - 1 ? task.work() - mode.rate() * (mode.weeks() - 1) : mode.rate();
    }
}
