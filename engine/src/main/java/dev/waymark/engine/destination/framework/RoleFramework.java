package dev.waymark.engine.destination.framework;

import java.util.List;
import java.util.Optional;

/** Tracks, their levels, and what is expected at each, as someone's employer or profession has set them down. */
public record RoleFramework(String name, List<Expectation> expectations) {
    public RoleFramework {
        expectations = List.copyOf(expectations);
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
