package dev.waymark.engine.plan;

import java.util.List;

/**
 * A chosen activity to be dated.
 *
 * @param modes paces to choose from, gentlest first
 * @param notBefore earliest working week, from 0
 * @param fixed whether it must start in that very week
 * @param urgency how much each week of delay matters
 */
record Task(Chosen chosen, List<Mode> modes, int notBefore, boolean fixed, long urgency) {
    Task {
        modes = List.copyOf(modes);
    }

    String id() {
        return chosen.id();
    }

    int work() {
        return chosen.size().halfHours();
    }

    int leastWeeks() {
        return modes.stream().mapToInt(Mode::weeks).min().orElseThrow();
    }
}
