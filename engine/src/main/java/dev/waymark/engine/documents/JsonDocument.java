package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import dev.waymark.engine.plan.Objective;
import dev.waymark.engine.profile.Remark;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The plan for machines, as {@code plan.schema.json} describes it. */
final class JsonDocument implements PlanDocument {
    static final String SCHEMA = "urn:waymark:schema:plan:1";
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    @Override
    public DocumentFormat format() {
        return DocumentFormat.JSON;
    }

    @Override
    public byte[] render(PlanReport report) {
        // A writer, because a lone surrogate in somebody's text would stop a generator of bytes.
        var out = new StringWriter(32 * 1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            head(json, report);
            person(json, report);
            target(json, report.target());
            GapJson.write(json, report.gap());
            plan(json, report.plan());
            sources(json, report);
            json.writeEndObject();
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(JsonGenerator json, PlanReport report) {
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("id", report.id());
        json.writeNumberProperty("revision", report.revision());
        json.writeStringProperty("generated", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(report.generated()));
        PlanSummary summary = PlanSummary.of(report);
        json.writeObjectPropertyStart("summary");
        json.writeStringProperty("title", summary.title());
        json.writeStringProperty("lead", summary.lead());
        json.writeStringProperty("reach", summary.reach());
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, PlanReport report) {
        json.writeObjectPropertyStart("person");
        json.writeStringProperty("name", report.person());
        json.writeStringProperty("from", report.from());
        json.writeStringProperty("move", report.plan().request().move().name().toLowerCase(Locale.ROOT));
        JsonParts.strings(json, "motivation", report.motivation());
        json.writeArrayPropertyStart("experience");
        for (Experience experience : report.experience()) {
            json.writeStartObject();
            json.writeStringProperty("occupation", experience.occupation().title());
            json.writeStringProperty("code", experience.occupation().code().value());
            JsonParts.number(json, "years", experience.years());
            JsonParts.number(json, "yearsSince", experience.yearsSince());
            JsonParts.number(json, "confidence", experience.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonParts.strings(json, "assumptions", report.assumptions());
        json.writeArrayPropertyStart("remarks");
        for (Remark remark : report.remarks()) {
            json.writeStartObject();
            json.writeStringProperty("where", remark.where());
            json.writeStringProperty("value", remark.value());
            json.writeStringProperty("meaning", remark.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, Target target) {
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("title", target.title());
        json.writeStringProperty("occupation", target.occupation().title());
        json.writeStringProperty("code", target.occupation().code().value());
        json.writeStringProperty("basis", target.basis());
        json.writeBooleanProperty("estimated", target.occupation().ratings() instanceof Ratings.Estimated);
        json.writeEndObject();
    }

    private static void plan(JsonGenerator json, DevelopmentPlan plan) {
        json.writeObjectPropertyStart("plan");
        Availability time = plan.request().availability();
        json.writeObjectPropertyStart("limits");
        JsonParts.date(json, "start", time.start());
        JsonParts.date(json, "by", time.by());
        JsonParts.number(json, "hoursPerWeek", time.hoursPerWeek());
        json.writeNumberProperty("atOnce", time.atOnce());
        JsonParts.dates(json, "weeksOff", time.weeksOff().stream().sorted().toList());
        JsonParts.money(json, "budget", plan.request().budget());
        plan.request().readiness().ifPresent(r -> JsonParts.number(json, "readiness", r));
        JsonParts.number(json, "confidence", plan.request().confidence());
        json.writeEndObject();
        JsonParts.readiness(json, "readinessBefore", plan.before());
        JsonParts.readiness(json, "readinessAfter", plan.after());
        JsonParts.number(json, "closes", PlanSummary.closes(plan));
        JsonParts.number(json, "hours", plan.hours());
        JsonParts.date(json, "end", plan.end());
        JsonParts.money(json, "spent", plan.spent());
        json.writeStringProperty("boundBy", plan.boundBy());
        json.writeArrayPropertyStart("objectives");
        for (Objective objective : plan.objectives()) {
            json.writeStartObject();
            json.writeStringProperty("aim", objective.aim().name().toLowerCase(Locale.ROOT));
            JsonParts.number(json, "value", objective.value());
            JsonParts.number(json, "bound", objective.bound());
            JsonParts.number(json, "gap", objective.gap());
            json.writeEndObject();
        }
        json.writeEndArray();
        forecast(json, plan.forecast());
        PlanJson.activities(json, plan);
        PlanJson.goals(json, plan);
        PlanJson.milestones(json, plan);
        PlanJson.reviews(json, plan);
        GapJson.gaps(json, "left", plan.left());
        JsonParts.strings(json, "remarks", plan.remarks());
        json.writeEndObject();
    }

    private static void forecast(JsonGenerator json, Forecast forecast) {
        json.writeObjectPropertyStart("forecast");
        JsonParts.date(json, "p50", forecast.p50());
        JsonParts.date(json, "p80", forecast.p80());
        JsonParts.number(json, "chance", forecast.chance());
        json.writeObjectPropertyStart("pace");
        JsonParts.number(json, "median", forecast.pace().median());
        JsonParts.number(json, "spread", forecast.pace().spread());
        json.writeStringProperty("basis", forecast.pace().basis());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void sources(JsonGenerator json, PlanReport report) {
        json.writeArrayPropertyStart("methods");
        for (Method method : Method.of(report)) {
            json.writeStartObject();
            json.writeStringProperty("figure", method.term());
            json.writeStringProperty("explanation", method.explanation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("release", report.provenance().release());
        json.writeStringProperty("licence", report.provenance().licence());
        json.writeStringProperty("attribution", report.provenance().attribution());
        json.writeEndObject();
    }
}
