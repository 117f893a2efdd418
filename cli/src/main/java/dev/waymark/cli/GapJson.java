package dev.waymark.cli;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.gap.NeedReason;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.gap.WhatIf;
import dev.waymark.engine.profile.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A gap for machines: levels 0–7, shares 0–1, hours. */
final class GapJson {
    private GapJson() {}

    static String of(Situation situation, List<WhatIf> imagined) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "target",
                Map.of(
                        "code", situation.gap().target().occupation().code().value(),
                        "title", situation.gap().target().title(),
                        "basis", situation.gap().target().basis()));
        json.put("readiness", situation.gap().readiness());
        json.put(
                "requirements",
                situation.gap().gaps().stream().map(GapJson::gap).toList());
        json.put("hard", situation.gap().hard());
        json.put("concrete", situation.gap().concrete());
        if (!imagined.isEmpty()) {
            json.put("whatIf", imagined.stream().map(GapJson::whatIf).toList());
        }
        json.put("assumptions", situation.assumptions());
        json.put("remarks", situation.remarks().stream().map(Remark::toString).toList());
        json.put("attribution", situation.catalogue().provenance().attribution());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> gap(SkillGap gap) {
        ElementRating asked = gap.requirement();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", asked.element().id().value());
        json.put("element", asked.element().name());
        json.put("importance", asked.importance());
        json.put("asked", asked.level());
        json.put("quality", asked.quality());
        json.put("level", gap.proficiency().map(GapJson::level).orElse(Map.of()));
        json.put("missing", gap.points());
        json.put("expectedMissing", gap.expected());
        json.put("surplus", gap.surplus());
        json.put("probabilityMet", gap.probabilityMet());
        json.put("share", gap.share());
        json.put("need", gap.need().label());
        json.put("needReason", NeedReason.of(gap));
        json.put("hours", gap.hours());
        return json;
    }

    private static Map<String, Object> whatIf(WhatIf whatIf) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", whatIf.element().id().value());
        json.put("rated", whatIf.level());
        json.put("now", outcome(whatIf.now()));
        whatIf.outcomes().forEach(o -> json.put(o.reading().label(), outcome(o.outcome())));
        return json;
    }

    private static Map<String, Object> outcome(WhatIf.Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", outcome.gap().proficiency().map(GapJson::level).orElse(Map.of()));
        json.put("readiness", outcome.readiness());
        json.put("hours", outcome.hours());
        json.put("open", outcome.gap().isOpen());
        return json;
    }

    static Map<String, Object> level(Proficiency level) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", level.mean());
        json.put("low", level.low());
        json.put("high", level.high());
        json.put("sources", level.contributions());
        return json;
    }
}
