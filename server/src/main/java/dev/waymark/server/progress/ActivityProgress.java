package dev.waymark.server.progress;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.planning.FinishedGains;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** How far each activity is: one row per person and activity, whatever plan it is in. */
@Repository
class ActivityProgress {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    ActivityProgress(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    /** Takes up what a new plan asks for, and lets go of what was only ever planned. */
    void follow(OrganisationId person, List<PlannedActivity> planned) {
        sql.sql("DELETE FROM activity_progress WHERE organisation_id = :person AND status = 'PLANNED'")
                .param("person", person.value())
                .update();
        for (PlannedActivity activity : planned) {
            sql.sql("""
                            INSERT INTO activity_progress (organisation_id, activity_id, title, raises, status)
                            VALUES (:person, :activity, :title, :raises::jsonb, 'PLANNED')
                            ON CONFLICT (organisation_id, activity_id) DO UPDATE SET raises = excluded.raises
                            """)
                    .param("person", person.value())
                    .param("activity", activity.activity().id())
                    .param("title", activity.activity().title())
                    .param("raises", snapshots.write(activity.raises()))
                    .update();
        }
    }

    List<ActivityState> of(OrganisationId person) {
        return sql.sql("""
                        SELECT p.activity_id, p.title, p.status, p.begun_on, p.done_on, p.version,
                            coalesce(sum(l.hours), 0) AS hours
                        FROM activity_progress p LEFT JOIN activity_log l USING (organisation_id, activity_id)
                        WHERE p.organisation_id = :person
                        GROUP BY p.organisation_id, p.activity_id ORDER BY p.activity_id
                        """)
                .param("person", person.value())
                .query(ActivityProgress::state)
                .list();
    }

    void begin(OrganisationId person, String activity, LocalDate on) {
        int rows = sql.sql("""
                        UPDATE activity_progress SET begun_on = least(begun_on, :on), version = version + 1,
                            status = CASE status WHEN 'PLANNED' THEN 'UNDERWAY' ELSE status END
                        WHERE organisation_id = :person AND activity_id = :activity
                        """)
                .param("person", person.value())
                .param("activity", activity)
                .param("on", on)
                .update();
        if (rows == 0) {
            throw Refused.missing("activity in your plan");
        }
    }

    void mark(OrganisationId person, String activity, ActivityStatus status, LocalDate on, int version) {
        @Nullable LocalDate done = status == ActivityStatus.DONE ? on : null;
        @Nullable LocalDate begun = status == ActivityStatus.PLANNED ? null : on;
        int rows = sql.sql("""
                        UPDATE activity_progress SET status = :status, done_on = :done::date,
                            begun_on = CASE WHEN :begun::date IS NULL THEN NULL ELSE coalesce(begun_on, :begun::date) END,
                            version = version + 1
                        WHERE organisation_id = :person AND activity_id = :activity AND version = :version
                        """)
                .param("person", person.value())
                .param("activity", activity)
                .param("status", status.name())
                .param("done", done)
                .param("begun", begun)
                .param("version", version)
                .update();
        Refused.unlessOne(rows, "This activity");
    }

    /** What everything done was taken to raise, in the order of doing. */
    List<FinishedGains.Dated> raised(OrganisationId person) {
        List<FinishedGains.Dated> raised = new ArrayList<>();
        sql.sql("""
                        SELECT title, raises, done_on FROM activity_progress
                        WHERE organisation_id = :person AND status = 'DONE' ORDER BY done_on, activity_id
                        """).param("person", person.value()).query(row -> {
            String source = "done: " + row.getString("title");
            LocalDate on = row.getObject("done_on", LocalDate.class);
            snapshots
                    .read(row.getString("raises"), new TypeReference<Map<Element, Double>>() {})
                    .forEach((element, points) -> {
                        if (points > 0) {
                            raised.add(new FinishedGains.Dated(element, points, source, on));
                        }
                    });
        });
        return raised;
    }

    private static ActivityState state(ResultSet row, int number) throws SQLException {
        return new ActivityState(
                row.getString("activity_id"),
                row.getString("title"),
                ActivityStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("begun_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                row.getDouble("hours"),
                row.getInt("version"));
    }
}
