package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people aim at, and their shortlists. */
@Repository
class Targets {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    Targets(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    List<ChosenTarget> of(OrganisationId person) {
        return sql.sql("""
                        SELECT target_id, occupation_code, grade, title, move, current, saved, snapshot FROM target
                        WHERE organisation_id = :person
                        ORDER BY current DESC, chosen_at DESC, occupation_code, grade, target_id
                        """)
                .param("person", person.value())
                .query((row, number) -> new ChosenTarget(
                        row.getObject("target_id", UUID.class),
                        new OccupationCode(row.getString("occupation_code")),
                        Grade.valueOf(row.getString("grade")),
                        row.getString("title"),
                        CareerMove.valueOf(row.getString("move")),
                        row.getBoolean("current"),
                        row.getBoolean("saved"),
                        Optional.ofNullable(row.getString("snapshot"))
                                .map(stored -> snapshots.read(stored, Target.class))))
                .list();
    }

    Optional<ChosenTarget> one(OrganisationId person, UUID id) {
        return of(person).stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** The catalogue's occupation at that grade, if it was ever chosen or saved. */
    Optional<ChosenTarget> listed(OrganisationId person, OccupationCode occupation, Grade grade) {
        return of(person).stream()
                .filter(t -> t.personal().isEmpty() && t.occupation().equals(occupation) && t.grade() == grade)
                .findFirst();
    }

    void add(OrganisationId person, ChosenTarget target, Instant at) {
        sql.sql("""
                        INSERT INTO target (organisation_id, target_id, occupation_code, grade, title, move, current,
                            saved, snapshot, snapshot_form, chosen_at)
                        VALUES (:person, :id, :code, :grade, :title, :move, false, :saved, :snapshot::jsonb, :form, :at)
                        """)
                .param("person", person.value())
                .param("id", target.id())
                .param("code", target.occupation().value())
                .param("grade", target.grade().name())
                .param("title", target.title())
                .param("move", target.move().name())
                .param("saved", target.saved())
                .param("snapshot", target.personal().map(snapshots::write).orElse(null))
                .param("form", target.personal().isPresent() ? Snapshots.FORM : null)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes it the one aimed at; the one before stays on the shortlist. */
    void aim(OrganisationId person, UUID target, CareerMove move, Instant at) {
        sql.sql("""
                        UPDATE target SET current = false, saved = true, version = version + 1
                        WHERE organisation_id = :person AND current AND target_id <> :id
                        """).param("person", person.value()).param("id", target).update();
        int rows = sql.sql("""
                        UPDATE target SET current = true, move = :move, chosen_at = :at, version = version + 1
                        WHERE organisation_id = :person AND target_id = :id
                        """)
                .param("person", person.value())
                .param("id", target)
                .param("move", move.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            throw Refused.missing("target");
        }
    }

    void save(OrganisationId person, UUID target, boolean saved) {
        sql.sql("""
                        UPDATE target SET saved = :saved, version = version + 1
                        WHERE organisation_id = :person AND target_id = :id
                        """)
                .param("person", person.value())
                .param("id", target)
                .param("saved", saved)
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
