package dev.waymark.engine.plan;

/** A choice with its dates, and how it slips. */
record Draft(
        Candidates candidates, ChoiceLimits limits, Choice choice, Schedule schedule, Slip slip, WorkingWeeks weeks) {
    /** The same as chosen from more, with its dates taken otherwise, and so slipping otherwise. */
    Draft dated(Candidates from, Schedule changed, Slip slipping) {
        return new Draft(from, limits, choice, changed, slipping, weeks);
    }
}
