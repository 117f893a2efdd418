package dev.waymark.server.destination;

import dev.waymark.server.database.OrganisationId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals for one, three and five years. */
@Repository
class HorizonGoals {
    private final JdbcClient sql;

    HorizonGoals(JdbcClient sql) {
        this.sql = sql;
    }

    SortedMap<Integer, String> of(OrganisationId person) {
        SortedMap<Integer, String> goals = new TreeMap<>();
        sql.sql("SELECT years, statement FROM horizon_goal WHERE organisation_id = :person")
                .param("person", person.value())
                .query(row -> {
                    goals.put(row.getInt("years"), row.getString("statement"));
                });
        return goals;
    }

    void replace(OrganisationId person, Map<Integer, String> goals) {
        sql.sql("DELETE FROM horizon_goal WHERE organisation_id = :person")
                .param("person", person.value())
                .update();
        goals.forEach((years, statement) -> sql.sql(
                        "INSERT INTO horizon_goal (organisation_id, years, statement) VALUES (:person, :years, :goal)")
                .param("person", person.value())
                .param("years", years)
                .param("goal", statement)
                .update());
    }
}
