package dev.waymark.server.progress;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours that people have spent. */
@Repository
class WorkLog {
    private static final int MOST_SHOWN = 200;

    private final JdbcClient sql;

    WorkLog(JdbcClient sql) {
        this.sql = sql;
    }

    List<LogEntry> of(OrganisationId person) {
        return sql.sql("""
                        SELECT l.entry_id, l.activity_id, p.title, l.spent_on, l.hours, l.note
                        FROM activity_log l JOIN activity_progress p USING (organisation_id, activity_id)
                        WHERE l.organisation_id = :person
                        ORDER BY l.spent_on DESC, l.logged_at DESC LIMIT :most
                        """)
                .param("person", person.value())
                .param("most", MOST_SHOWN)
                .query((row, number) -> new LogEntry(
                        row.getObject("entry_id", UUID.class),
                        row.getString("activity_id"),
                        row.getString("title"),
                        row.getObject("spent_on", LocalDate.class),
                        row.getDouble("hours"),
                        row.getString("note")))
                .list();
    }

    void add(OrganisationId person, UUID id, String activity, LocalDate on, double hours, String note, Instant at) {
        sql.sql("""
                        INSERT INTO activity_log (organisation_id, entry_id, activity_id, spent_on, hours, note, logged_at)
                        VALUES (:person, :id, :activity, :on, :hours, :note, :at)
                        """)
                .param("person", person.value())
                .param("id", id)
                .param("activity", activity)
                .param("on", on)
                .param("hours", hours)
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(OrganisationId person, UUID id) {
        int rows = sql.sql("DELETE FROM activity_log WHERE organisation_id = :person AND entry_id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
        if (rows == 0) {
            throw Refused.missing("log entry");
        }
    }
}
