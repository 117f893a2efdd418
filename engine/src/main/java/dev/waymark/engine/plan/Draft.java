package dev.waymark.engine.plan;

import java.util.List;

/**
 * A choice with its dates, and how it slips.
 *
 * @param objectives how well it does, aim by aim; empty if nobody asked
 */
record Draft(
        Candidates candidates,
        ChoiceLimits limits,
        Choice choice,
        Schedule schedule,
        Slip slip,
        WorkingWeeks weeks,
        List<Objective> objectives) {
    Draft {
        objectives = List.copyOf(objectives);
    }

    /** The same with another choice or other dates. */
    Draft with(Choice changed, Schedule dated, Slip slipping, List<Objective> reached) {
        return new Draft(candidates, limits, changed, dated, slipping, weeks, reached);
    }

    /** The same as chosen from more, with its dates taken otherwise, and so slipping otherwise. */
    Draft dated(Candidates from, Schedule changed, Slip slipping) {
        return new Draft(from, limits, choice, changed, slipping, weeks, objectives);
    }
}
