package dev.waymark.engine.plan;

import java.util.List;

/** A plan, or why there is none and what would make one. */
public sealed interface PlanOutcome {
    /** A plan that keeps every limit. */
    record Feasible(DevelopmentPlan plan) implements PlanOutcome {}

    /**
     * No plan keeps every limit.
     *
     * @param conflict the limits that cannot hold together; dropping any one of them would do
     * @param repairs smallest single changes, each solved again
     */
    record Infeasible(List<String> conflict, List<Repair> repairs) implements PlanOutcome {
        public Infeasible {
            conflict = List.copyOf(conflict);
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * A single change that makes the plan feasible, verified by solving again.
     *
     * @param change what to change, with the new value: "8 hours a week instead of 6"
     * @param option the command-line option that makes the change: "--hours-per-week 8"
     * @param plan the plan that follows
     */
    record Repair(String change, String option, DevelopmentPlan plan) {}
}
