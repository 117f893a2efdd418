package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The occupations that people aim at. */
@Repository
class Targets {
    private final JdbcClient sql;

    Targets(JdbcClient sql) {
        this.sql = sql;
    }

    List<ChosenTarget> of(OrganisationId person) {
        return sql.sql("""
                        SELECT target_id, occupation_code, title, move, current FROM target
                        WHERE organisation_id = :person ORDER BY current DESC, chosen_at DESC, occupation_code
                        """)
                .param("person", person.value())
                .query((row, number) -> new ChosenTarget(
                        row.getObject("target_id", UUID.class),
                        new OccupationCode(row.getString("occupation_code")),
                        row.getString("title"),
                        CareerMove.valueOf(row.getString("move")),
                        row.getBoolean("current")))
                .list();
    }

    /** Makes it current, and adds it if it was never chosen before. */
    void choose(OrganisationId person, ChosenTarget target, Instant at) {
        sql.sql("UPDATE target SET current = false, version = version + 1 WHERE organisation_id = :person AND current")
                .param("person", person.value())
                .update();
        sql.sql("""
                        INSERT INTO target AS t (organisation_id, target_id, occupation_code, title, move, current,
                            chosen_at)
                        VALUES (:person, :id, :code, :title, :move, true, :at)
                        ON CONFLICT (organisation_id, occupation_code) DO UPDATE SET title = excluded.title,
                            move = excluded.move, current = true, chosen_at = excluded.chosen_at,
                            version = t.version + 1
                        """)
                .param("person", person.value())
                .param("id", target.id())
                .param("code", target.occupation().value())
                .param("title", target.title())
                .param("move", target.move().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(OrganisationId person, UUID target) {
        int rows = sql.sql("DELETE FROM target WHERE organisation_id = :person AND target_id = :id AND NOT current")
                .param("person", person.value())
                .param("id", target)
                .update();
        if (rows == 0) {
            throw Refused.missing("target beside the current one");
        }
    }
}
