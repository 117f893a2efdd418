package dev.waymark.server.identity;

import dev.waymark.server.database.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person who is signed in. Kept in the session, without the password's hash. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final UUID accountId;
    private final OrganisationId organisation;
    private final String email;
    private final String name;
    private final boolean demo;
    private @Nullable String passwordHash;

    SignedIn(Account account) {
        accountId = account.accountId();
        organisation = account.organisation();
        email = account.email();
        name = account.name();
        demo = account.demo();
        passwordHash = account.passwordHash();
    }

    public UUID accountId() {
        return accountId;
    }

    /** The personal organisation that holds this person's data. */
    public OrganisationId organisation() {
        return organisation;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** Whether this is the made-up person of a demonstration, to be marked so on every page. */
    public boolean demo() {
        return demo;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_PERSON"));
    }

    @Override
    public String getPassword() {
        return passwordHash == null ? "" : passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
