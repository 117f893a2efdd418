package dev.waymark.server.feedback;

import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others answered. */
@Repository
class OthersViews {
    private final JdbcClient sql;

    OthersViews(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them, whether the person may see them or not; in an order that tells nothing. */
    List<OthersView> of(OrganisationId person) {
        Map<UUID, Map<ElementId, Double>> levels = new HashMap<>();
        Map<UUID, Set<ElementId>> untold = new HashMap<>();
        sql.sql("SELECT view_id, element_id, level FROM others_rating WHERE organisation_id = :person")
                .param("person", person.value())
                .query(row -> {
                    UUID view = row.getObject("view_id", UUID.class);
                    ElementId element = new ElementId(row.getString("element_id"));
                    if (row.getObject("level") == null) {
                        untold.computeIfAbsent(view, v -> new HashSet<>()).add(element);
                    } else {
                        levels.computeIfAbsent(view, v -> new HashMap<>()).put(element, row.getDouble("level"));
                    }
                });
        return sql.sql("""
                        SELECT view_id, rater, role, anonymous, given_on, strength, suggestion FROM others_view
                        WHERE organisation_id = :person ORDER BY given_on, view_id
                        """)
                .param("person", person.value())
                .query((row, number) -> {
                    UUID id = row.getObject("view_id", UUID.class);
                    return new OthersView(
                            id,
                            row.getString("rater"),
                            Rater.Role.valueOf(row.getString("role")),
                            row.getBoolean("anonymous"),
                            row.getObject("given_on", LocalDate.class),
                            levels.getOrDefault(id, Map.of()),
                            untold.getOrDefault(id, Set.of()),
                            row.getString("strength"),
                            row.getString("suggestion"));
                })
                .list();
    }

    void add(OrganisationId person, OthersView view) {
        sql.sql("""
                        INSERT INTO others_view (organisation_id, view_id, rater, role, anonymous, given_on, strength,
                            suggestion)
                        VALUES (:person, :id, :rater, :role, :anonymous, :given, :strength, :suggestion)
                        """)
                .param("person", person.value())
                .param("id", view.id())
                .param("rater", view.rater())
                .param("role", view.role().name())
                .param("anonymous", view.anonymous())
                .param("given", view.given())
                .param("strength", view.strength())
                .param("suggestion", view.suggestion())
                .update();
        view.levels().forEach((element, level) -> rate(person, view.id(), element, level));
        view.untold().forEach(element -> rate(person, view.id(), element, null));
    }

    private void rate(OrganisationId person, UUID view, ElementId element, @Nullable Double level) {
        sql.sql("""
                        INSERT INTO others_rating (organisation_id, view_id, element_id, level)
                        VALUES (:person, :view, :element, :level::numeric)
                        """)
                .param("person", person.value())
                .param("view", view)
                .param("element", element.value())
                .param("level", level)
                .update();
    }
}
