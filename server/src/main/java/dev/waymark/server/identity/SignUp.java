package dev.waymark.server.identity;

import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.identity.SignUpOutcome.Refused;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.identity.SignUpOutcome.TooMany;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Opens an account with a personal organisation of its own. */
@Service
public class SignUp {
    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final SignUpThrottle throttle;
    private final TenantTransactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    SignUp(
            Accounts accounts,
            Organisations organisations,
            PasswordEncoder passwords,
            SignUpThrottle throttle,
            TenantTransactions transactions,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param machine address of the machine that asks; a form that is filled in wrongly does not count against it */
    public SignUpOutcome signUp(String name, String email, String password, String machine) {
        Map<String, String> complaints = new LinkedHashMap<>();
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            complaints.put("name", "Tell us what to call you, in at most %d characters.".formatted(LONGEST_NAME));
        }
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            complaints.put("email", "This does not look like an email address. It should look like ada@example.org.");
        }
        PasswordRules.complaint(password, address.orElse(new EmailAddress("@")), called)
                .ifPresent(complaint -> complaints.put("password", complaint));
        if (!complaints.isEmpty() || address.isEmpty()) {
            return new Refused(complaints);
        }
        if (!throttle.admits(machine)) {
            return new TooMany();
        }
        return open(called, address.get(), password, false);
    }

    /** Whether anybody but the made-up person of a demonstration has an account. */
    public boolean hasRealPeople() {
        return accounts.anyReal();
    }

    /** Opens the account of the made-up person of a demonstration, marked as such. */
    public SignUpOutcome signUpDemo(String name, String email, String password) {
        return EmailAddress.read(email)
                .map(address -> open(name, address, password, true))
                .orElseGet(() -> new Refused(Map.of("email", "Not an address: " + email)));
    }

    private SignUpOutcome open(String name, EmailAddress email, String password, boolean demo) {
        // Hashed before the transaction: it takes long on purpose, and would hold a connection for as long.
        String hash = String.valueOf(passwords.encode(PasswordRules.normalised(password)));
        var account = new Account(ids.next(), email.value(), name, hash, new OrganisationId(ids.next()), demo);
        try {
            transactions.run(account.organisation(), () -> {
                accounts.add(account, clock.instant());
                organisations.addPersonal(account.organisation(), name, clock.instant());
                events.publishEvent(new PersonSignedUp(account.organisation(), name));
            });
        } catch (DuplicateKeyException taken) {
            return new Refused(
                    Map.of("email", "No account could be opened for this address. If it is yours, sign in instead."));
        }
        return new SignedUp(new SignedIn(account));
    }
}
