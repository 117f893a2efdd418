package dev.waymark.server.destination;

import dev.waymark.engine.horizon.Horizon;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** First steps toward goals. */
@Repository
class GoalSteps {
    private final JdbcClient sql;

    GoalSteps(JdbcClient sql) {
        this.sql = sql;
    }

    List<GoalStep> of(OrganisationId person) {
        return sql.sql("""
                        SELECT step_id, years, what, minutes, due_on, cue, done_on FROM goal_step
                        WHERE organisation_id = :person ORDER BY years, taken_at, step_id
                        """)
                .param("person", person.value())
                .query((row, number) -> new GoalStep(
                        row.getObject("step_id", UUID.class),
                        Horizon.of(row.getInt("years")).orElseThrow(),
                        row.getString("what"),
                        row.getInt("minutes"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("cue"),
                        Optional.ofNullable(row.getObject("done_on", LocalDate.class))))
                .list();
    }

    /** Instead of the one open, if any. */
    void take(OrganisationId person, GoalStep step, Instant at) {
        sql.sql("DELETE FROM goal_step WHERE organisation_id = :person AND years = :years AND done_on IS NULL")
                .param("person", person.value())
                .param("years", step.horizon().years())
                .update();
        sql.sql("""
                        INSERT INTO goal_step (organisation_id, step_id, years, what, minutes, due_on, cue, taken_at)
                        VALUES (:person, :id, :years, :what, :minutes, :on, :cue, :at)
                        """)
                .param("person", person.value())
                .param("id", step.id())
                .param("years", step.horizon().years())
                .param("what", step.what())
                .param("minutes", step.minutes())
                .param("on", step.on())
                .param("cue", step.cue())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(OrganisationId person, UUID step, LocalDate on) {
        int rows = sql.sql("""
                        UPDATE goal_step SET done_on = :on, version = version + 1
                        WHERE organisation_id = :person AND step_id = :id AND done_on IS NULL
                        """)
                .param("person", person.value())
                .param("id", step)
                .param("on", on)
                .update();
        if (rows == 0) {
            throw Refused.missing("open first step");
        }
    }

    void drop(OrganisationId person, UUID step) {
        int rows = sql.sql("DELETE FROM goal_step WHERE organisation_id = :person AND step_id = :id")
                .param("person", person.value())
                .param("id", step)
                .update();
        if (rows == 0) {
            throw Refused.missing("first step");
        }
    }
}
