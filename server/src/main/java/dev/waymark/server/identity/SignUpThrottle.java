package dev.waymark.server.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds how many accounts one machine may ask for in a quarter of an hour, so that nobody fills the database, keeps
 * the server busy hashing, or tries out by the hundred which addresses have an account.
 */
@Component
class SignUpThrottle {
    private final Attempts attempts;
    private final int perMachine;

    SignUpThrottle(Attempts attempts, @Value("${waymark.sign-ups:20}") int perMachine) {
        this.attempts = attempts;
        this.perMachine = perMachine;
    }

    /** Counts a sign-up, and says whether it may go on. */
    boolean admits(String machine) {
        return attempts.count("sign-up " + machine) <= perMachine;
    }
}
