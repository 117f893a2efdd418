package dev.waymark.server.identity;

import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Deletes a person's organisation with every row that belongs to it, their account, its tokens and its sessions. */
@Service
public class DeleteAccount {
    private final Accounts accounts;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final TenantTransactions transactions;
    private final JdbcClient sql;

    DeleteAccount(
            Accounts accounts,
            Organisations organisations,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            TenantTransactions transactions,
            JdbcClient sql) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transactions = transactions;
        this.sql = sql;
    }

    /**
     * Deletes at once and for good.
     *
     * @throws Refused if the password is not theirs; nothing is deleted then
     */
    public void delete(SignedIn person, String password) {
        confirm(person, password);
        transactions.run(person.organisation(), () -> {
            organisations.delete(person.organisation());
            accounts.delete(person.accountId());
            sql.sql("DELETE FROM spring_session WHERE principal_name = :email")
                    .param("email", person.email())
                    .update();
        });
    }

    /** Counted with failed sign-ins: a session left open is no way to try passwords without end. */
    private void confirm(SignedIn person, String password) {
        String machine = "of account " + person.accountId();
        if (!throttle.admits(person.email(), machine)) {
            throw Refused.invalid(
                    "password", "There were too many attempts that failed. Wait a quarter of an hour, then try again.");
        }
        boolean theirs = accounts.with(person.accountId())
                .filter(account -> passwords.matches(PasswordRules.normalised(password), account.passwordHash()))
                .isPresent();
        if (!theirs) {
            throw Refused.invalid("password", "This is not your password, so nothing was deleted. Try it again.");
        }
        throttle.succeeded(person.email(), machine);
    }
}
