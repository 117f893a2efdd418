package dev.waymark.server.planning;

import dev.waymark.engine.plan.PlanOutcome;

/** What became of a change by hand. */
public sealed interface EditOutcome {
    /** A plan keeps it; it waits for a yes. */
    record Proposed(Proposal proposal) implements EditOutcome {}

    /**
     * No plan keeps it beside every limit; nothing was changed.
     *
     * @param edit what was to be changed, in words
     */
    record Impossible(String edit, PlanOutcome.Infeasible why) implements EditOutcome {}

    /** Something must be said first: "target" or "limits". */
    record NotYet(String missing) implements EditOutcome {}
}
