package dev.waymark.server.destination;

import dev.waymark.engine.horizon.Horizon;
import dev.waymark.engine.horizon.WrittenGoal;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals for one, three and five years. */
@Repository
class HorizonGoals {
    private final JdbcClient sql;
    private final GoalSteps steps;

    HorizonGoals(JdbcClient sql, GoalSteps steps) {
        this.sql = sql;
        this.steps = steps;
    }

    SortedMap<Horizon, HeldGoal> of(OrganisationId person) {
        Map<Horizon, List<GoalStep>> taken =
                steps.of(person).stream().collect(Collectors.groupingBy(GoalStep::horizon));
        SortedMap<Horizon, HeldGoal> goals = new TreeMap<>();
        sql.sql("""
                        SELECT years, statement, detail, measure, due_on, part, why, set_on, version FROM horizon_goal
                        WHERE organisation_id = :person ORDER BY years
                        """).param("person", person.value()).query(row -> {
            WrittenGoal goal = goal(row);
            goals.put(
                    goal.horizon(),
                    new HeldGoal(goal, taken.getOrDefault(goal.horizon(), List.of()), row.getInt("version")));
        });
        return goals;
    }

    /** Sets its sentence; what makes it specific stays. */
    void state(OrganisationId person, Horizon horizon, String statement, LocalDate on) {
        sql.sql("""
                        INSERT INTO horizon_goal (organisation_id, years, statement, set_on)
                        VALUES (:person, :years, :statement, :on)
                        ON CONFLICT (organisation_id, years) DO UPDATE
                        SET statement = :statement, version = horizon_goal.version + 1
                        WHERE horizon_goal.statement <> :statement
                        """)
                .param("person", person.value())
                .param("years", horizon.years())
                .param("statement", statement)
                .param("on", on)
                .update();
    }

    /** The goal with all that makes it specific. */
    void write(OrganisationId person, WrittenGoal goal, int version) {
        int rows = sql.sql("""
                        UPDATE horizon_goal SET statement = :statement, detail = :detail, measure = :measure,
                            due_on = :by, part = :part, why = :why, set_on = :set, version = version + 1
                        WHERE organisation_id = :person AND years = :years AND version = :version
                        """)
                .param("person", person.value())
                .param("years", goal.horizon().years())
                .param("statement", goal.statement())
                .param("detail", goal.detail())
                .param("measure", goal.measure())
                .param("by", goal.by().orElse(null))
                .param("part", goal.part())
                .param("why", goal.why())
                .param("set", goal.setOn())
                .param("version", version)
                .update();
        Refused.unlessOne(rows, "This goal");
    }

    /** With the steps taken toward it. */
    void clear(OrganisationId person, Horizon horizon) {
        sql.sql("DELETE FROM horizon_goal WHERE organisation_id = :person AND years = :years")
                .param("person", person.value())
                .param("years", horizon.years())
                .update();
    }

    private static WrittenGoal goal(ResultSet row) throws SQLException {
        return new WrittenGoal(
                Horizon.of(row.getInt("years")).orElseThrow(),
                row.getString("statement"),
                row.getString("detail"),
                row.getString("measure"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getString("part"),
                row.getString("why"),
                row.getObject("set_on", LocalDate.class));
    }
}
