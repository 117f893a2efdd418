package dev.waymark.server.planning;

import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people want of plans, by target. */
@Repository
class WishList {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    WishList(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    HeldWishes of(OrganisationId person, UUID target) {
        return sql.sql("""
                        SELECT wishes, version FROM plan_wishes
                        WHERE organisation_id = :person AND target_id = :target
                        """)
                .param("person", person.value())
                .param("target", target)
                .query((row, number) ->
                        new HeldWishes(snapshots.read(row.getString("wishes"), Wishes.class), row.getInt("version")))
                .optional()
                .orElse(HeldWishes.NONE);
    }

    /** @throws Refused if they changed since {@code version} */
    void store(OrganisationId person, UUID target, Wishes wishes, int version) {
        int rows = sql.sql("""
                        INSERT INTO plan_wishes AS w (organisation_id, target_id, wishes, version)
                        VALUES (:person, :target, :wishes::jsonb, 1)
                        ON CONFLICT (organisation_id, target_id) DO UPDATE SET wishes = excluded.wishes,
                            version = w.version + 1
                        WHERE w.version = :version
                        """)
                .param("person", person.value())
                .param("target", target)
                .param("wishes", snapshots.write(wishes))
                .param("version", version)
                .update();
        Refused.unlessOne(rows, "What you want of your plan");
    }
}
