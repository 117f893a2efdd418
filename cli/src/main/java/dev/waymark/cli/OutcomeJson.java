package dev.waymark.cli;

import dev.waymark.engine.documents.PlanSummary;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlanOutcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What came of planning, for machines. The plan itself is the JSON document. */
final class OutcomeJson {
    private OutcomeJson() {}

    static String of(PlanOutcome.Feasible feasible, List<Path> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", "feasible");
        json.putAll(plan(feasible.plan()));
        json.put("boundBy", feasible.plan().boundBy());
        json.put("files", files.stream().map(Path::toString).toList());
        return write(json);
    }

    static String of(PlanOutcome.Infeasible infeasible) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", "infeasible");
        json.put("proven", infeasible.proven());
        json.put("conflict", infeasible.conflict());
        json.put(
                "repairs",
                infeasible.repairs().stream()
                        .map(repair -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("change", repair.change());
                            one.put("option", repair.option());
                            one.putAll(plan(repair.plan()));
                            return one;
                        })
                        .toList());
        return write(json);
    }

    private static Map<String, Object> plan(DevelopmentPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("readinessBefore", plan.before().value());
        json.put("readinessAfter", plan.after().value());
        json.put("closes", PlanSummary.closes(plan));
        json.put("activities", plan.activities().size());
        json.put("hours", plan.hours());
        json.put("spent", plan.spent().amount());
        json.put("currency", plan.spent().currency().getCurrencyCode());
        json.put("end", plan.end().toString());
        json.put("p50", plan.forecast().p50().toString());
        json.put("p80", plan.forecast().p80().toString());
        json.put("chance", plan.forecast().chance());
        return json;
    }

    private static String write(Map<String, Object> json) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
