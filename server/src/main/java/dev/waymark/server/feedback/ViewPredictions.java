package dev.waymark.server.feedback;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people think that others will say of them. */
@Repository
class ViewPredictions {
    private final JdbcClient sql;

    ViewPredictions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Element to the level foreseen; empty where they would not guess. */
    Map<ElementId, Optional<Double>> of(OrganisationId person) {
        Map<ElementId, Optional<Double>> predictions = new TreeMap<>();
        sql.sql("SELECT element_id, level FROM view_prediction WHERE organisation_id = :person")
                .param("person", person.value())
                .query(row -> {
                    predictions.put(
                            new ElementId(row.getString("element_id")),
                            Optional.ofNullable(row.getBigDecimal("level")).map(java.math.BigDecimal::doubleValue));
                });
        return predictions;
    }

    void predict(OrganisationId person, ElementId element, @Nullable Double level, LocalDate on) {
        sql.sql("""
                        INSERT INTO view_prediction AS p (organisation_id, element_id, level, predicted_on)
                        VALUES (:person, :element, :level::numeric, :on)
                        ON CONFLICT (organisation_id, element_id) DO UPDATE
                        SET level = excluded.level, predicted_on = excluded.predicted_on, version = p.version + 1
                        """)
                .param("person", person.value())
                .param("element", element.value())
                .param("level", level)
                .param("on", on)
                .update();
    }
}
