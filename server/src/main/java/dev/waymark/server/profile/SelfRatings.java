package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's own ratings with their dates; an answer of the same day takes the place of the earlier. */
@Repository
class SelfRatings {
    private final JdbcClient sql;

    SelfRatings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every answer ever given, oldest first. */
    List<DatedRating> of(OrganisationId person) {
        return sql.sql("""
                        SELECT element_id, level, rated_on FROM self_rating WHERE organisation_id = :person
                        ORDER BY rated_on, element_id
                        """)
                .param("person", person.value())
                .query((row, number) -> new DatedRating(
                        new ElementId(row.getString("element_id")),
                        Optional.ofNullable(row.getBigDecimal("level")).map(java.math.BigDecimal::doubleValue),
                        row.getObject("rated_on", LocalDate.class)))
                .list();
    }

    /** @param level none if the person is not sure */
    void answer(OrganisationId person, ElementId element, @Nullable Double level, LocalDate on) {
        sql.sql("""
                        INSERT INTO self_rating AS r (organisation_id, element_id, level, rated_on)
                        VALUES (:person, :element, :level::numeric, :on)
                        ON CONFLICT (organisation_id, element_id, rated_on) DO UPDATE
                        SET level = excluded.level, version = r.version + 1
                        """)
                .param("person", person.value())
                .param("element", element.value())
                .param("level", level)
                .param("on", on)
                .update();
    }
}
