package dev.waymark.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after 10 failures for one email address, or 50 from one machine, sign-in is refused until 15
 * minutes after the first of them. Counted in the database, so that all nodes count together; keyed by hash, so that
 * the table tells nothing; the same for addresses with and without an account.
 */
@Component
class SignInThrottle {
    static final int PER_ADDRESS = 10;
    static final int PER_MACHINE = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final Clock clock;

    SignInThrottle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean refuses(String email, String machine) {
        return failures("email " + email) >= PER_ADDRESS || failures("machine " + machine) >= PER_MACHINE;
    }

    void failed(String email, String machine) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (String subject : List.of("email " + email, "machine " + machine)) {
            sql.sql("""
                            INSERT INTO sign_in_failure AS f (subject, since, failures) VALUES (:subject, :now, 1)
                            ON CONFLICT (subject) DO UPDATE SET
                                failures = CASE WHEN f.since < :start THEN 1 ELSE f.failures + 1 END,
                                since = CASE WHEN f.since < :start THEN excluded.since ELSE f.since END
                            """)
                    .param("subject", hash(subject))
                    .param("now", now)
                    .param("start", now.minus(WINDOW))
                    .update();
        }
        sql.sql("DELETE FROM sign_in_failure WHERE since < :start")
                .param("start", now.minus(WINDOW))
                .update();
    }

    void succeeded(String email) {
        sql.sql("DELETE FROM sign_in_failure WHERE subject = :subject")
                .param("subject", hash("email " + email))
                .update();
    }

    private int failures(String subject) {
        return sql.sql("SELECT failures FROM sign_in_failure WHERE subject = :subject AND since >= :start")
                .param("subject", hash(subject))
                .param("start", OffsetDateTime.now(clock).minus(WINDOW))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
