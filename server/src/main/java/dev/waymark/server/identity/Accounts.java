package dev.waymark.server.identity;

import dev.waymark.server.database.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts by email address. */
@Repository
class Accounts {
    private static final String COLUMNS = "account_id, email, name, password_hash, organisation_id, demo";

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> with(EmailAddress email) {
        return sql.sql("SELECT " + COLUMNS + " FROM account WHERE email = :email")
                .param("email", email.value())
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> with(UUID accountId) {
        return sql.sql("SELECT " + COLUMNS + " FROM account WHERE account_id = :id")
                .param("id", accountId)
                .query(Accounts::read)
                .optional();
    }

    /** @throws DuplicateKeyException if the address has an account */
    void add(Account account, Instant at) {
        sql.sql("""
                        INSERT INTO account (account_id, email, name, password_hash, organisation_id, demo, created_at)
                        VALUES (:id, :email, :name, :hash, :organisation, :demo, :at)
                        """)
                .param("id", account.accountId())
                .param("email", account.email())
                .param("name", account.name())
                .param("hash", account.passwordHash())
                .param("organisation", account.organisation().value())
                .param("demo", account.demo())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void changePassword(UUID accountId, String hash) {
        sql.sql("UPDATE account SET password_hash = :hash, version = version + 1 WHERE account_id = :id")
                .param("hash", hash)
                .param("id", accountId)
                .update();
    }

    /** Its tokens go with it. */
    void delete(UUID accountId) {
        sql.sql("DELETE FROM account WHERE account_id = :id")
                .param("id", accountId)
                .update();
    }

    boolean anyReal() {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM account WHERE NOT demo)")
                .query(Boolean.class)
                .single();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("account_id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getBoolean("demo"));
    }
}
