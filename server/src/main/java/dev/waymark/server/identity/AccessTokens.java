package dev.waymark.server.identity;

import dev.waymark.server.Sha256;
import dev.waymark.server.refusal.Refused;
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
    private static final int MOST = 50;
    /** For how many days a token may be made to last. */
    public static final List<Integer> LIFETIMES = List.of(30, 90, 365);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(JdbcClient sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A new token, to be shown to the person now and never again.
     *
     * @param label what it is for, in the person's words
     * @param days it is valid for, one of {@link #LIFETIMES}
     * @throws Refused if the label is blank or too long, the days are not offered, or there are too many tokens
     */
    public String create(SignedIn person, String label, int days) {
        String stripped = label.strip();
        refuseUnusable(person, stripped, days);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.sql("""
                        INSERT INTO access_token (token_hash, account_id, label, created_at, expires_at)
                        VALUES (:hash, :account, :label, :now, :expires)
                        """)
                .param("hash", Sha256.of(token))
                .param("account", person.accountId())
                .param("label", stripped)
                .param("now", now)
                .param("expires", now.plusDays(days))
                .update();
        return token;
    }

    private void refuseUnusable(SignedIn person, String label, int days) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw Refused.invalid(
                    "label", "Say what the token is for, in at most %d characters.".formatted(LONGEST_LABEL));
        }
        if (!LIFETIMES.contains(days)) {
            throw Refused.invalid("days", "Choose one of the times offered: a token cannot last for ever.");
        }
        if (of(person).size() >= MOST) {
            throw Refused.invalid(
                    "label",
                    "You have %d tokens. Revoke those you no longer use, then make a new one.".formatted(MOST));
        }
    }

    /** Newest first, those that have expired among them. */
    public List<Listed> of(SignedIn person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sql.sql("""
                        SELECT token_hash, label, created_at, expires_at, last_used_on FROM access_token
                        WHERE account_id = :account ORDER BY created_at DESC, label
                        """)
                .param("account", person.accountId())
                .query((row, number) -> new Listed(
                        HexFormat.of().formatHex(row.getBytes("token_hash")),
                        row.getString("label"),
                        day(row.getObject("created_at", OffsetDateTime.class)),
                        day(row.getObject("expires_at", OffsetDateTime.class)),
                        Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                        !row.getObject("expires_at", OffsetDateTime.class).isAfter(now)))
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

    /** Who a token stands for, while it is valid. Notes the day, with at most one write a day. */
    Optional<SignedIn> holder(String token) {
        byte[] hash = Sha256.of(token);
        Optional<SignedIn> holder = sql.sql(
                        "SELECT account_id FROM access_token WHERE token_hash = :hash AND expires_at > :now")
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::with)
                .map(SignedIn::new);
        if (holder.isPresent()) {
            sql.sql("""
                            UPDATE access_token SET last_used_on = :today
                            WHERE token_hash = :hash AND last_used_on IS DISTINCT FROM :today
                            """)
                    .param("hash", hash)
                    .param("today", LocalDate.now(clock))
                    .update();
        }
        return holder;
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    /**
     * A token as listed.
     *
     * @param id to revoke it by; says nothing about the token
     * @param lastUsed the last day it opened anything; empty if it never has
     * @param expired whether it opens nothing any more
     */
    public record Listed(
            String id,
            String label,
            LocalDate created,
            LocalDate expires,
            Optional<LocalDate> lastUsed,
            boolean expired) {}
}
