package dev.waymark.engine.documents;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Review;
import tools.jackson.core.JsonGenerator;

/** The part of a plan's JSON that says what is done when. */
final class PlanJson {
    private PlanJson() {}

    static void activities(JsonGenerator json, DevelopmentPlan plan) {
        json.writeArrayPropertyStart("activities");
        for (PlannedActivity planned : plan.activities()) {
            Activity activity = planned.activity();
            json.writeStartObject();
            json.writeStringProperty("id", activity.id());
            json.writeStringProperty("title", activity.title());
            json.writeStringProperty("kind", activity.kind().label());
            json.writeStringProperty("lane", activity.kind().lane().label());
            json.writeStringProperty("does", activity.does());
            json.writeStringProperty("produces", activity.produces());
            json.writeStringProperty("shownBy", activity.shownBy());
            json.writeStringProperty("reason", planned.reason());
            JsonParts.date(json, "start", planned.start());
            JsonParts.date(json, "end", planned.end());
            JsonParts.number(json, "hours", planned.hours());
            planned.cost().ifPresent(c -> JsonParts.money(json, "cost", c));
            planned.fund().ifPresent(f -> json.writeStringProperty("paidBy", f));
            raises(json, planned);
            json.writeArrayPropertyStart("weeks");
            planned.weeks().forEach((monday, hours) -> {
                json.writeStartObject();
                JsonParts.date(json, "monday", monday);
                JsonParts.number(json, "hours", hours);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void raises(JsonGenerator json, PlannedActivity planned) {
        json.writeArrayPropertyStart("raises");
        for (Element element : planned.elements()) {
            json.writeStartObject();
            json.writeStringProperty("element", element.id().value());
            json.writeStringProperty("name", element.distinctName());
            JsonParts.number(json, "points", planned.raises().getOrDefault(element, 0.0));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void goals(JsonGenerator json, DevelopmentPlan plan) {
        json.writeArrayPropertyStart("goals");
        for (Goal goal : plan.goals()) {
            json.writeStartObject();
            json.writeStringProperty("id", goal.id());
            json.writeStringProperty("statement", goal.statement());
            json.writeStringProperty(
                    "element", goal.gap().requirement().element().id().value());
            JsonParts.number(json, "from", goal.from());
            JsonParts.number(json, "to", goal.to());
            json.writeStringProperty("shownBy", goal.shownBy());
            JsonParts.strings(json, "activities", goal.activities());
            JsonParts.date(json, "by", goal.by());
            JsonParts.number(json, "chance", goal.chance());
            JsonParts.dates(json, "checkIns", goal.checkIns());
            json.writeStringProperty("relevance", goal.relevance());
            json.writeArrayPropertyStart("ifThen");
            for (Goal.IfThen pair : goal.ifThen()) {
                json.writeStartObject();
                json.writeStringProperty("cue", pair.cue());
                json.writeStringProperty("action", pair.action());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void milestones(JsonGenerator json, DevelopmentPlan plan) {
        json.writeArrayPropertyStart("milestones");
        for (Milestone milestone : plan.milestones()) {
            json.writeStartObject();
            JsonParts.date(json, "by", milestone.by());
            json.writeStringProperty("title", milestone.title());
            json.writeStringProperty("shownBy", milestone.shownBy());
            json.writeStringProperty("activity", milestone.activityId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void reviews(JsonGenerator json, DevelopmentPlan plan) {
        json.writeArrayPropertyStart("reviews");
        for (Review review : plan.reviews()) {
            json.writeStartObject();
            JsonParts.date(json, "on", review.on());
            json.writeStringProperty("title", review.title());
            json.writeStringProperty("what", review.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
