package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.SkillGap;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The part of a plan's JSON that says what is missing. */
final class GapJson {
    private GapJson() {}

    static void write(JsonGenerator json, GapReport report) {
        json.writeObjectPropertyStart("gap");
        JsonParts.readiness(json, "readiness", report.readiness());
        gaps(json, "requirements", report.gaps());
        json.writeArrayPropertyStart("hard");
        for (HardRequirement hard : report.hard()) {
            json.writeStartObject();
            json.writeStringProperty("kind", hard.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("asked", hard.asked());
            json.writeStringProperty("held", hard.held());
            json.writeStringProperty("status", hard.status().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("source", hard.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void gaps(JsonGenerator json, String name, List<SkillGap> gaps) {
        json.writeArrayPropertyStart(name);
        for (SkillGap gap : gaps) {
            json.writeStartObject();
            json.writeStringProperty("element", gap.requirement().element().id().value());
            json.writeStringProperty("name", gap.requirement().element().distinctName());
            JsonParts.number(json, "importance", gap.requirement().importance());
            JsonParts.number(json, "asked", gap.requirement().level());
            json.writeStringProperty(
                    "quality", gap.requirement().quality().name().toLowerCase(Locale.ROOT));
            gap.proficiency().ifPresent(p -> proficiency(json, p));
            JsonParts.number(json, "points", gap.points());
            JsonParts.number(json, "surplus", gap.surplus());
            JsonParts.number(json, "probabilityMet", gap.probabilityMet());
            JsonParts.number(json, "share", gap.share());
            json.writeStringProperty("need", gap.need().label());
            JsonParts.hours(json, "hours", gap.hours());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void proficiency(JsonGenerator json, Proficiency held) {
        json.writeObjectPropertyStart("held");
        JsonParts.number(json, "mean", held.mean());
        JsonParts.number(json, "low", held.low());
        JsonParts.number(json, "high", held.high());
        json.writeArrayPropertyStart("contributions");
        for (Proficiency.Contribution contribution : held.contributions()) {
            json.writeStartObject();
            json.writeStringProperty("source", contribution.source());
            JsonParts.number(json, "reading", contribution.reading());
            JsonParts.number(json, "share", contribution.share());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
