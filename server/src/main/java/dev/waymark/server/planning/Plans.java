package dev.waymark.server.planning;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans that people have made. */
@Repository
class Plans {
    private static final String COLUMNS = "plan_id, number, current, made_at, reason, name, snapshot";

    private final JdbcClient sql;
    private final Snapshots snapshots;

    Plans(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    Optional<MadePlan> current(OrganisationId person) {
        return sql.sql("SELECT " + COLUMNS + " FROM plan WHERE organisation_id = :person AND current")
                .param("person", person.value())
                .query(this::read)
                .optional();
    }

    Optional<MadePlan> numbered(OrganisationId person, int number) {
        return sql.sql("SELECT " + COLUMNS + " FROM plan WHERE organisation_id = :person AND number = :number")
                .param("person", person.value())
                .param("number", number)
                .query(this::read)
                .optional();
    }

    /** Newest first, without their contents. */
    List<PlanSummary> list(OrganisationId person) {
        return sql.sql("""
                        SELECT p.number, p.current, p.made_at, p.reason, p.name, t.title, p.starts_on, p.ends_on, p.hours,
                            p.readiness_before, p.readiness_after
                        FROM plan p JOIN target t USING (organisation_id, target_id)
                        WHERE p.organisation_id = :person ORDER BY p.number DESC
                        """)
                .param("person", person.value())
                .query(Plans::summary)
                .list();
    }

    /** Which target a plan leads to. */
    UUID targetOf(OrganisationId person, int number) {
        return sql.sql("SELECT target_id FROM plan WHERE organisation_id = :person AND number = :number")
                .param("person", person.value())
                .param("number", number)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refused.missing("plan"));
    }

    int nextNumber(OrganisationId person) {
        return sql.sql("SELECT coalesce(max(number), 0) + 1 FROM plan WHERE organisation_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void name(OrganisationId person, int number, String name) {
        int rows = sql.sql("""
                        UPDATE plan SET name = :name, version = version + 1
                        WHERE organisation_id = :person AND number = :number
                        """)
                .param("person", person.value())
                .param("number", number)
                .param("name", name)
                .update();
        if (rows == 0) {
            throw Refused.missing("plan");
        }
    }

    /** Adds it as the current one. */
    void add(OrganisationId person, UUID target, MadePlan made) {
        sql.sql("UPDATE plan SET current = false, version = version + 1 WHERE organisation_id = :person AND current")
                .param("person", person.value())
                .update();
        DevelopmentPlan plan = made.plan();
        sql.sql("""
                        INSERT INTO plan (organisation_id, plan_id, number, target_id, current, made_at, reason,
                            starts_on, ends_on, done_by, hours, spent_amount, spent_currency, readiness_before,
                            readiness_after, forecast_p50, forecast_p80, snapshot, snapshot_form)
                        VALUES (:person, :id, :number, :target, true, :madeAt, :reason, :starts, :ends, :by, :hours,
                            :spent, :currency, :before, :after, :p50, :p80, :snapshot::jsonb, :form)
                        """)
                .param("person", person.value())
                .param("id", made.id())
                .param("number", made.number())
                .param("target", target)
                .param("madeAt", made.madeAt().atOffset(ZoneOffset.UTC))
                .param("reason", made.reason())
                .param("starts", plan.request().availability().start())
                .param("ends", plan.end())
                .param("by", plan.request().availability().by())
                .param("hours", plan.hours())
                .param("spent", plan.spent().amount())
                .param("currency", plan.spent().currency().getCurrencyCode())
                .param("before", plan.before().value())
                .param("after", plan.after().value())
                .param("p50", plan.forecast().p50())
                .param("p80", plan.forecast().p80())
                .param("snapshot", snapshots.write(plan))
                .param("form", Snapshots.FORM)
                .update();
        for (int place = 0; place < plan.activities().size(); place++) {
            add(person, made.id(), place, plan.activities().get(place));
        }
    }

    private void add(OrganisationId person, UUID plan, int place, PlannedActivity planned) {
        sql.sql("""
                        INSERT INTO plan_activity (organisation_id, plan_id, activity_id, place, title, kind, starts_on,
                            ends_on, hours)
                        VALUES (:person, :plan, :activity, :place, :title, :kind, :starts, :ends, :hours)
                        """)
                .param("person", person.value())
                .param("plan", plan)
                .param("activity", planned.activity().id())
                .param("place", place)
                .param("title", planned.activity().title())
                .param("kind", planned.activity().kind().name())
                .param("starts", planned.start())
                .param("ends", planned.end())
                .param("hours", planned.hours())
                .update();
    }

    private MadePlan read(ResultSet row, int number) throws SQLException {
        return new MadePlan(
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                row.getBoolean("current"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("name"),
                snapshots.read(row.getString("snapshot"), DevelopmentPlan.class));
    }

    private static PlanSummary summary(ResultSet row, int number) throws SQLException {
        return new PlanSummary(
                row.getInt("number"),
                row.getBoolean("current"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("name"),
                row.getString("title"),
                row.getObject("starts_on", java.time.LocalDate.class),
                row.getObject("ends_on", java.time.LocalDate.class),
                row.getDouble("hours"),
                row.getDouble("readiness_before"),
                row.getDouble("readiness_after"));
    }
}
