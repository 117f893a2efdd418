package dev.waymark.server.identity;

import dev.waymark.server.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often something was tried within a quarter of an hour of the first time. Counted in the database, so that all
 * nodes count together; keyed by hash, so that the table tells nothing.
 */
@Repository
class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final Clock clock;

    Attempts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts one more, and says how many that makes. */
    int count(String subject) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime start = now.minus(WINDOW);
        sql.sql("DELETE FROM attempt WHERE since < :start")
                .param("start", start)
                .update();
        return sql.sql("""
                        INSERT INTO attempt AS a (subject, since, tries) VALUES (:subject, :now, 1)
                        ON CONFLICT (subject) DO UPDATE SET
                            tries = CASE WHEN a.since < :start THEN 1 ELSE a.tries + 1 END,
                            since = CASE WHEN a.since < :start THEN excluded.since ELSE a.since END
                        RETURNING tries
                        """)
                .param("subject", Sha256.of(subject))
                .param("now", now)
                .param("start", start)
                .query(Integer.class)
                .single();
    }

    /** Takes back one. */
    void discount(String subject) {
        sql.sql("UPDATE attempt SET tries = tries - 1 WHERE subject = :subject AND tries > 0")
                .param("subject", Sha256.of(subject))
                .update();
    }

    /** Takes back all. */
    void forget(String subject) {
        sql.sql("DELETE FROM attempt WHERE subject = :subject")
                .param("subject", Sha256.of(subject))
                .update();
    }
}
