package dev.waymark.server.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by email address and password. Takes as long, and says the same, whether or not the address has an account. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodysHash = String.valueOf(passwords.encode("nobody's password, hashed to take as long as anyone's"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<EmailAddress> email = EmailAddress.read(attempt.getName());
        String subject = email.map(EmailAddress::value).orElse("");
        String machine = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (!throttle.admits(subject, machine)) {
            throw new LockedException("Too many attempts");
        }
        Optional<Account> account = email.flatMap(accounts::with);
        String password = PasswordRules.normalised(String.valueOf(attempt.getCredentials()));
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (account.isEmpty() || !matches) {
            throw new BadCredentialsException("Address and password do not match");
        }
        throttle.succeeded(subject, machine);
        if (passwords.upgradeEncoding(account.get().passwordHash())) {
            accounts.changePassword(account.get().accountId(), String.valueOf(passwords.encode(password)));
        }
        var person = new SignedIn(account.get());
        person.eraseCredentials();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
