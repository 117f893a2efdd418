package dev.waymark.server.identity;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after 10 failures for one email address, or 50 from one machine, sign-in is refused until 15
 * minutes after the first of them; the same for addresses with and without an account. An attempt counts from before
 * its password is looked at, so that a thousand at once are as slow as a thousand in turn.
 */
@Component
class SignInThrottle {
    static final int PER_ADDRESS = 10;
    static final int PER_MACHINE = 50;

    private final Attempts attempts;

    SignInThrottle(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Counts an attempt, and says whether it may go on. */
    boolean admits(String email, String machine) {
        int forAddress = attempts.count(address(email));
        int fromMachine = attempts.count(machine(machine));
        return forAddress <= PER_ADDRESS && fromMachine <= PER_MACHINE;
    }

    /** The right password: what was tried before for this address is forgiven, and this does not count. */
    void succeeded(String email, String machine) {
        attempts.forget(address(email));
        attempts.discount(machine(machine));
    }

    private static String address(String email) {
        return "email " + email;
    }

    private static String machine(String machine) {
        return "machine " + machine;
    }
}
