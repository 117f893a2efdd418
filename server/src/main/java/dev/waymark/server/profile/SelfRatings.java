package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's own ratings. */
@Repository
class SelfRatings {
    private final JdbcClient sql;

    SelfRatings(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ElementId, Double> of(OrganisationId person) {
        Map<ElementId, Double> ratings = new TreeMap<>();
        sql.sql("SELECT element_id, level FROM self_rating WHERE organisation_id = :person AND level IS NOT NULL")
                .param("person", person.value())
                .query(row -> {
                    ratings.put(new ElementId(row.getString("element_id")), row.getDouble("level"));
                });
        return ratings;
    }

    /** What a person was asked and could not tell. */
    Set<ElementId> unsure(OrganisationId person) {
        return sql
                .sql("SELECT element_id FROM self_rating WHERE organisation_id = :person AND level IS NULL")
                .param("person", person.value())
                .query(String.class)
                .stream()
                .map(ElementId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param level none if the person is not sure */
    void answer(OrganisationId person, ElementId element, @Nullable Double level, LocalDate on) {
        sql.sql("""
                        INSERT INTO self_rating AS r (organisation_id, element_id, level, rated_on)
                        VALUES (:person, :element, :level::numeric, :on)
                        ON CONFLICT (organisation_id, element_id) DO UPDATE
                        SET level = excluded.level, rated_on = excluded.rated_on, version = r.version + 1
                        """)
                .param("person", person.value())
                .param("element", element.value())
                .param("level", level)
                .param("on", on)
                .update();
    }
}
