package dev.waymark.server.profile;

import dev.waymark.server.identity.PersonSignedUp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives everyone who signs up an empty profile, in the same transaction. */
@Component
class OpenProfile {
    private final Profiles profiles;
    private final Clock clock;

    OpenProfile(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @EventListener
    void on(PersonSignedUp event) {
        profiles.open(event.organisation(), event.name(), clock.instant());
    }
}
