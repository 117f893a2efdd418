package dev.waymark.server.learning;

import dev.waymark.engine.library.Activity;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities that people and organisations wrote down. */
@Repository
class OwnActivities {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    OwnActivities(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    /** In a stable order. */
    List<HeldActivity> of(OrganisationId holder) {
        return sql.sql(
                        "SELECT snapshot, version FROM own_activity WHERE organisation_id = :holder ORDER BY activity_id")
                .param("holder", holder.value())
                .query(this::read)
                .list();
    }

    Optional<HeldActivity> one(OrganisationId holder, String id) {
        return sql.sql(
                        "SELECT snapshot, version FROM own_activity WHERE organisation_id = :holder AND activity_id = :id")
                .param("holder", holder.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** @param version it had when it was read; 0 for a new one */
    void store(OrganisationId holder, Activity activity, int version, Instant at) {
        int rows = sql.sql("""
                        INSERT INTO own_activity AS o (organisation_id, activity_id, snapshot, snapshot_form, changed_at,
                            version)
                        SELECT :holder, :id, :snapshot::jsonb, :form, :at, 1
                        WHERE :version = 0 OR EXISTS (SELECT FROM own_activity
                            WHERE organisation_id = :holder AND activity_id = :id)
                        ON CONFLICT (organisation_id, activity_id) DO UPDATE SET snapshot = excluded.snapshot,
                            snapshot_form = excluded.snapshot_form, changed_at = excluded.changed_at,
                            version = o.version + 1
                        WHERE o.version = :version
                        """)
                .param("holder", holder.value())
                .param("id", activity.id())
                .param("snapshot", snapshots.write(activity))
                .param("form", Snapshots.FORM)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
        Refused.unlessOne(rows, "This activity");
    }

    void drop(OrganisationId holder, String id) {
        int rows = sql.sql("DELETE FROM own_activity WHERE organisation_id = :holder AND activity_id = :id")
                .param("holder", holder.value())
                .param("id", id)
                .update();
        if (rows == 0) {
            throw Refused.missing("activity of yours");
        }
    }

    private HeldActivity read(ResultSet row, int number) throws SQLException {
        return new HeldActivity(snapshots.read(row.getString("snapshot"), Activity.class), row.getInt("version"));
    }
}
