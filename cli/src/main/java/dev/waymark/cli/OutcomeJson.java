package dev.waymark.cli;

import dev.waymark.engine.documents.PlanSummary;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.TradeOff;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What came of planning, for machines. The plan itself is the JSON document. */
final class OutcomeJson {
    private OutcomeJson() {}

    static String of(PlanOutcome.Feasible feasible, List<Path> files, List<TradeOff> tradeOffs) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", "feasible");
        json.putAll(plan(feasible.plan()));
        json.put("boundBy", feasible.plan().boundBy());
        json.put("files", files.stream().map(Path::toString).toList());
        add(json, tradeOffs);
        return write(json);
    }

    static String of(PlanOutcome.Infeasible infeasible, List<TradeOff> tradeOffs) {
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
        add(json, tradeOffs);
        return write(json);
    }

    private static void add(Map<String, Object> json, List<TradeOff> tradeOffs) {
        if (!tradeOffs.isEmpty()) {
            json.put("tradeOffs", tradeOffs.stream().map(OutcomeJson::tradeOff).toList());
        }
    }

    private static Map<String, Object> tradeOff(TradeOff one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", one.by().toString());
        json.put("budget", one.budget().amount());
        json.put("readinessAfter", one.after().value());
        json.put("spent", one.spent().amount());
        json.put("currency", one.spent().currency().getCurrencyCode());
        json.put("hours", one.hours());
        json.put("end", one.end().toString());
        return json;
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
