package dev.waymark.cli;

import dev.waymark.engine.documents.PlanSummary;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlanOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says on a terminal what came of planning. */
final class OutcomeInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final PrintWriter out;
    private final Situation situation;

    OutcomeInWords(PrintWriter out, Situation situation) {
        this.out = out;
        this.situation = situation;
    }

    void tell(PlanOutcome.Feasible feasible, List<Path> files) {
        DevelopmentPlan plan = feasible.plan();
        out.println("Toward %s. %s".formatted(situation.gap().target().title(), PlanSummary.lead(plan)));
        if (!plan.activities().isEmpty()) {
            out.printf(
                    Locale.UK,
                    "%d activities, %.0f hours, %s of %s, the last ending on %s.%n",
                    plan.activities().size(),
                    plan.hours(),
                    plan.spent(),
                    plan.request().budget(),
                    DAY.format(plan.end()));
            out.printf(
                    "Plans slip: half like it are done by %s, four in five by %s.%n",
                    DAY.format(plan.forecast().p50()),
                    DAY.format(plan.forecast().p80()));
        }
        out.println("What keeps it from more: " + plan.boundBy());
        if (!plan.howClose().isEmpty()) {
            out.println(plan.howClose());
        }
        situation.assumptions().forEach(a -> out.println("Assumed: " + a));
        situation.remarks().forEach(r -> out.println("Read otherwise than it stands: " + r));
        files.forEach(f -> out.println("Written: " + f));
    }

    void tell(PlanOutcome.Infeasible infeasible) {
        out.printf(
                "Toward %s: %s.%n",
                situation.gap().target().title(), infeasible.proven() ? "not as asked" : "no plan found as asked");
        out.println(infeasible.proven() ? "These cannot hold together:" : "These stand against one another:");
        infeasible.conflict().forEach(c -> out.println("  - " + c));
        if (infeasible.repairs().isEmpty()) {
            out.println("No small change makes it work.");
        } else {
            out.println("Any one of these changes makes it work (each was planned again):");
            for (PlanOutcome.Repair repair : infeasible.repairs()) {
                out.printf(
                        "  - %s (%s): done on %s, four in five by %s%n",
                        repair.change(),
                        repair.option(),
                        DAY.format(repair.plan().end()),
                        DAY.format(repair.plan().forecast().p80()));
            }
        }
        out.println("Nothing was written.");
    }
}
