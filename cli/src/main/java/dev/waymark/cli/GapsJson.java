package dev.waymark.cli;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.GapsAcross;
import dev.waymark.engine.gap.HardAcross;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.RequirementAcross;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.profile.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Gaps toward several targets for machines: levels 0–7, shares 0–1, hours; a target is told by its place in the list. */
final class GapsJson {
    private GapsJson() {}

    static String of(Situation situation, GapsAcross across) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("targets", across.reports().stream().map(GapsJson::target).toList());
        json.put(
                "requirements",
                across.requirements().stream().map(GapsJson::requirement).toList());
        json.put("hard", across.hard().stream().map(GapsJson::hard).toList());
        json.put("hours", across.hours());
        json.put("hoursApart", across.hoursApart());
        json.put("assumptions", situation.assumptions());
        json.put("remarks", situation.remarks().stream().map(Remark::toString).toList());
        json.put("attribution", situation.catalogue().provenance().attribution());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> target(GapReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", report.target().occupation().code().value());
        json.put("title", report.target().title());
        json.put("basis", report.target().basis());
        json.put("readiness", report.readiness());
        return json;
    }

    private static Map<String, Object> requirement(RequirementAcross row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.element().id().value());
        json.put("element", row.element().distinctName());
        json.put("level", row.held().map(GapJson::level).orElse(Map.of()));
        json.put("open", row.reach().name());
        json.put("share", row.worth());
        json.put("highest", row.highest());
        row.need().ifPresent(need -> json.put("need", need.label()));
        json.put("hours", row.hours());
        List<Map<String, Object>> targets = new ArrayList<>();
        for (int i = 0; i < row.asked().size(); i++) {
            int place = i;
            row.asked().get(i).ifPresent(gap -> targets.add(asked(place, gap)));
        }
        json.put("targets", targets);
        return json;
    }

    private static Map<String, Object> asked(int place, SkillGap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target", place);
        json.put("asked", gap.requirement().level());
        json.put("importance", gap.requirement().importance());
        json.put("quality", gap.requirement().quality());
        json.put("missing", gap.points());
        json.put("expectedMissing", gap.expected());
        json.put("surplus", gap.surplus());
        json.put("probabilityMet", gap.probabilityMet());
        json.put("share", gap.share());
        json.put("open", gap.isOpen());
        return json;
    }

    private static Map<String, Object> hard(HardAcross row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", row.kind());
        json.put("asked", row.asked());
        List<Map<String, Object>> targets = new ArrayList<>();
        for (int i = 0; i < row.targets().size(); i++) {
            int place = i;
            Optional<HardRequirement> one = row.targets().get(i);
            one.ifPresent(hard -> targets.add(
                    Map.of("target", place, "status", hard.status(), "held", hard.held(), "source", hard.source())));
        }
        json.put("targets", targets);
        return json;
    }
}
