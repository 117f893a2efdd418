package dev.waymark.engine.plan;

import java.util.List;

/** A plan, or why there is none and what would make one. */
public sealed interface PlanOutcome {
    /** A plan that keeps every limit. */
    record Feasible(DevelopmentPlan plan) implements PlanOutcome {}

    /**
     * No plan keeps every limit, or none was found.
     *
     * @param proven whether no plan can exist, as sure as the forecast of how plans slip; otherwise none was found
     * @param conflict limits that cannot hold together, in words; each of them is needed for that
     * @param repairs small changes, each planned again: single ones, and two together where no more hours, time, money or
     *     chance do it alone
     */
    record Infeasible(boolean proven, List<String> conflict, List<Repair> repairs) implements PlanOutcome {
        public Infeasible {
            conflict = List.copyOf(conflict);
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * A change that makes the plan feasible, verified by planning again.
     *
     * @param change what to change, with the new value: "8 hours a week instead of 6"
     * @param option how to ask for it on the command line: "--hours-per-week 8"
     * @param plan the plan that follows
     */
    record Repair(String change, String option, DevelopmentPlan plan) {}
}
