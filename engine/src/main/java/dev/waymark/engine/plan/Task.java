package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A chosen activity to be dated.
 *
 * @param modes ways to choose from, gentlest first
 * @param notBefore earliest working week, from 0
 * @param fixed whether it must start in that very week
 * @param urgency how much each week of delay matters
 * @param notAfter working weeks in which it must be over
 * @param purses one of which pays for it; empty if it costs nothing or anything may
 */
record Task(
        Chosen chosen, List<Mode> modes, int notBefore, boolean fixed, long urgency, int notAfter, List<Purse> purses) {
    Task {
        modes = List.copyOf(modes);
        purses = List.copyOf(purses);
    }

    /** The same with a way of its own beside those there are. */
    Task in(Mode mode) {
        if (modes.contains(mode)) {
            return this;
        }
        List<Mode> more = new ArrayList<>(modes);
        more.add(mode);
        return new Task(chosen, more, notBefore, fixed, urgency, notAfter, purses);
    }

    String id() {
        return chosen.id();
    }

    /** Whether it is held on its dates or pinned to a week, so that no delay moves it. */
    boolean isDated() {
        return chosen.candidate().isDated();
    }

    int work() {
        return chosen.size().halfHours();
    }

    long cost() {
        return chosen.candidate().cost().minorUnits();
    }

    int leastWeeks() {
        return modes.stream().mapToInt(Mode::weeks).min().orElseThrow();
    }

    /** The first week it can start in. */
    int earliest() {
        return Math.max(
                notBefore, modes.stream().mapToInt(m -> m.at().orElse(0)).min().orElse(0));
    }
}
