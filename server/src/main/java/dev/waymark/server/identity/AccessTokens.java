package dev.waymark.server.identity;

import dev.waymark.server.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Personal access tokens for the API. Only their hashes are kept: a token is shown once, when it is made. */
@Service
public class AccessTokens {
    private static final String PREFIX = "waymark_";
    private static final int BYTES = 32;
    private static final int LONGEST_LABEL = 80;
    private static final int DAYS = 365;

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(JdbcClient sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new token, valid for a year. */
    public String create(SignedIn person, String label) {
        String stripped = label.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_LABEL) {
            throw Refused.invalid(
                    "label", "Say what the token is for, in at most %d characters.".formatted(LONGEST_LABEL));
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.sql("""
                        INSERT INTO access_token (token_hash, account_id, label, created_at, expires_at)
                        VALUES (:hash, :account, :label, :now, :expires)
                        """)
                .param("hash", hash(token))
                .param("account", person.accountId())
                .param("label", stripped)
                .param("now", now)
                .param("expires", now.plusDays(DAYS))
                .update();
        return token;
    }

    /** Newest first. */
    public List<Listed> of(SignedIn person) {
        return sql.sql("""
                        SELECT token_hash, label, created_at, expires_at FROM access_token
                        WHERE account_id = :account ORDER BY created_at DESC, label
                        """)
                .param("account", person.accountId())
                .query((row, number) -> new Listed(
                        HexFormat.of().formatHex(row.getBytes("token_hash")),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toLocalDate(),
                        row.getObject("expires_at", OffsetDateTime.class).toLocalDate()))
                .list();
    }

    public void revoke(SignedIn person, String id) {
        int rows = sql.sql("DELETE FROM access_token WHERE account_id = :account AND encode(token_hash, 'hex') = :id")
                .param("account", person.accountId())
                .param("id", id)
                .update();
        if (rows == 0) {
            throw Refused.missing("access token");
        }
    }

    /** Who a token stands for, while it is valid. */
    Optional<SignedIn> holder(String token) {
        return sql.sql("SELECT account_id FROM access_token WHERE token_hash = :hash AND expires_at > :now")
                .param("hash", hash(token))
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::with)
                .map(SignedIn::new);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * A token as listed.
     *
     * @param id to revoke it by; says nothing about the token
     */
    public record Listed(String id, String label, LocalDate created, LocalDate expires) {}
}
