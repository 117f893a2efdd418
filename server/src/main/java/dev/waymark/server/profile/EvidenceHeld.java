package dev.waymark.server.profile;

import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evidence people have brought. */
@Repository
class EvidenceHeld {
    private final JdbcClient sql;

    EvidenceHeld(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<HeldEvidence> of(OrganisationId person) {
        Map<UUID, Map<ElementId, Double>> levels = levels(person);
        return sql.sql("""
                        SELECT evidence_id, kind, name, link, note, dated_on, expires_on, confirmed_by FROM evidence
                        WHERE organisation_id = :person ORDER BY dated_on DESC, name, evidence_id
                        """)
                .param("person", person.value())
                .query((row, number) -> {
                    UUID id = row.getObject("evidence_id", UUID.class);
                    return new HeldEvidence(
                            id,
                            Evidence.Kind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            row.getString("link"),
                            row.getString("note"),
                            row.getObject("dated_on", LocalDate.class),
                            Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                            row.getString("confirmed_by"),
                            levels.getOrDefault(id, Map.of()));
                })
                .list();
    }

    private Map<UUID, Map<ElementId, Double>> levels(OrganisationId person) {
        Map<UUID, Map<ElementId, Double>> levels = new HashMap<>();
        sql.sql("SELECT evidence_id, element_id, level FROM evidence_level WHERE organisation_id = :person")
                .param("person", person.value())
                .query(row -> {
                    levels.computeIfAbsent(row.getObject("evidence_id", UUID.class), id -> new HashMap<>())
                            .put(new ElementId(row.getString("element_id")), row.getDouble("level"));
                });
        return levels;
    }

    void add(OrganisationId person, HeldEvidence evidence) {
        sql.sql("""
                        INSERT INTO evidence (organisation_id, evidence_id, kind, name, link, note, dated_on, expires_on,
                            confirmed_by)
                        VALUES (:person, :id, :kind, :name, :link, :note, :dated, :expires::date, :confirmed)
                        """)
                .param("person", person.value())
                .param("id", evidence.id())
                .param("kind", evidence.kind().name())
                .param("name", evidence.name())
                .param("link", evidence.link())
                .param("note", evidence.note())
                .param("dated", evidence.dated())
                .param("expires", evidence.expires().orElse(null))
                .param("confirmed", evidence.confirmedBy())
                .update();
        evidence.levels()
                .forEach((element, level) -> sql.sql("""
                        INSERT INTO evidence_level (organisation_id, evidence_id, element_id, level)
                        VALUES (:person, :id, :element, :level)
                        """)
                        .param("person", person.value())
                        .param("id", evidence.id())
                        .param("element", element.value())
                        .param("level", level)
                        .update());
    }

    /** @return whether there was such evidence */
    boolean remove(OrganisationId person, UUID id) {
        return sql.sql("DELETE FROM evidence WHERE organisation_id = :person AND evidence_id = :id")
                        .param("person", person.value())
                        .param("id", id)
                        .update()
                > 0;
    }
}
