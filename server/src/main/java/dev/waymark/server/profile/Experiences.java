package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.server.database.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's past occupations: kept as they were told, and read as they stand today. */
@Repository
class Experiences {
    private static final double DAYS_A_YEAR = 365.25;

    private final JdbcClient sql;
    private final Clock clock;

    Experiences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<HeldExperience> of(OrganisationId person) {
        return sql.sql("""
                        SELECT experience_id, title, employer, occupation_code, years, years_since, told_on, confidence,
                            confirmed
                        FROM experience WHERE organisation_id = :person ORDER BY place
                        """).param("person", person.value()).query(this::read).list();
    }

    void replace(OrganisationId person, List<HeldExperience> experiences) {
        sql.sql("DELETE FROM experience WHERE organisation_id = :person")
                .param("person", person.value())
                .update();
        for (int place = 0; place < experiences.size(); place++) {
            add(person, place, experiences.get(place));
        }
    }

    private void add(OrganisationId person, int place, HeldExperience experience) {
        sql.sql("""
                        INSERT INTO experience (organisation_id, experience_id, place, title, employer, occupation_code,
                            years, years_since, told_on, confidence, confirmed)
                        VALUES (:person, :id, :place, :title, :employer, :code, :years, :since, :told, :confidence,
                            :confirmed)
                        """)
                .param("person", person.value())
                .param("id", experience.id())
                .param("place", place)
                .param("title", experience.title())
                .param("employer", experience.employer().orElse(null))
                .param("code", experience.occupation().value())
                .param("years", experience.years())
                .param("since", experience.yearsSince())
                .param("told", LocalDate.now(clock))
                .param("confidence", experience.confidence())
                .param("confirmed", experience.confirmed())
                .update();
    }

    private HeldExperience read(ResultSet row, int number) throws SQLException {
        long days = ChronoUnit.DAYS.between(row.getObject("told_on", LocalDate.class), LocalDate.now(clock));
        return new HeldExperience(
                        row.getObject("experience_id", UUID.class),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("employer")),
                        new OccupationCode(row.getString("occupation_code")),
                        row.getDouble("years"),
                        row.getDouble("years_since"),
                        row.getDouble("confidence"),
                        row.getBoolean("confirmed"))
                .after(Math.max(0, days) / DAYS_A_YEAR);
    }
}
