package dev.waymark.engine.plan;

/** A choice with its dates, and how it slips. */
record Draft(
        Candidates candidates, ChoiceLimits limits, Choice choice, Schedule schedule, Slip slip, WorkingWeeks weeks) {}
