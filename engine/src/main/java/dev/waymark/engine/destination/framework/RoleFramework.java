package dev.waymark.engine.destination.framework;

import java.util.List;
import java.util.Optional;

/**
 * Tracks, their levels, and what is expected at each, as someone's employer or profession has set them down.
 *
 * @param attribution whose work it is, in the file's words; blank where it does not say
 * @param licence under which it may be used; blank where it does not say
 */
public record RoleFramework(String name, List<Expectation> expectations, String attribution, String licence) {
    public RoleFramework {
        expectations = List.copyOf(expectations);
    }

    /** Of nobody in particular. */
    public RoleFramework(String name, List<Expectation> expectations) {
        this(name, expectations, "", "");
    }

    /** In the order of the file. */
    public List<RoleName> roles() {
        return expectations.stream().map(Expectation::role).distinct().toList();
    }

    /** By what a person calls it, such as "Engineering/Senior". */
    public Optional<RoleName> role(String words) {
        return roles().stream().filter(r -> r.isCalled(words)).findFirst();
    }

    public List<Expectation> of(RoleName role) {
        return expectations.stream().filter(e -> e.role().equals(role)).toList();
    }
}
