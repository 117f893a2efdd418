package dev.waymark.server.profile;

import dev.waymark.engine.interest.WorkValue;
import dev.waymark.server.database.OrganisationId;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said they like to do, and what they want of work. */
@Repository
class Interests {
    private final JdbcClient sql;

    Interests(JdbcClient sql) {
        this.sql = sql;
    }

    /** Answers 1–5 by item. */
    Map<String, Integer> answers(OrganisationId person) {
        Map<String, Integer> answers = new TreeMap<>();
        sql.sql("SELECT item_id, answer FROM interest_answer WHERE organisation_id = :person")
                .param("person", person.value())
                .query(row -> {
                    answers.put(row.getString("item_id"), row.getInt("answer"));
                });
        return answers;
    }

    void answer(OrganisationId person, String item, int answer) {
        sql.sql("""
                        INSERT INTO interest_answer AS a (organisation_id, item_id, answer)
                        VALUES (:person, :item, :answer)
                        ON CONFLICT (organisation_id, item_id) DO UPDATE
                        SET answer = excluded.answer, version = a.version + 1
                        """)
                .param("person", person.value())
                .param("item", item)
                .param("answer", answer)
                .update();
    }

    /** Weights 1–5; those the engine no longer knows are left out. */
    Map<WorkValue, Integer> values(OrganisationId person) {
        Map<WorkValue, Integer> values = new EnumMap<>(WorkValue.class);
        sql.sql("SELECT value, weight FROM work_value WHERE organisation_id = :person")
                .param("person", person.value())
                .query(row -> {
                    int weight = row.getInt("weight");
                    WorkValue.named(row.getString("value")).ifPresent(value -> values.put(value, weight));
                });
        return values;
    }

    void weigh(OrganisationId person, WorkValue value, int weight) {
        sql.sql("""
                        INSERT INTO work_value AS v (organisation_id, value, weight) VALUES (:person, :value, :weight)
                        ON CONFLICT (organisation_id, value) DO UPDATE
                        SET weight = excluded.weight, version = v.version + 1
                        """)
                .param("person", person.value())
                .param("value", value.name())
                .param("weight", weight)
                .update();
    }
}
