package dev.waymark.server.planning;

import dev.waymark.engine.plan.PlanOutcome;

/** What became of the wish for a plan. */
public sealed interface DraftOutcome {
    /** It is made, stored and current. */
    record Drafted(MadePlan made) implements DraftOutcome {}

    /** No plan keeps every limit; nothing was stored. */
    record Impossible(PlanOutcome.Infeasible why) implements DraftOutcome {}

    /** Something must be said first: "target" or "limits". */
    record NotYet(String missing) implements DraftOutcome {}
}
