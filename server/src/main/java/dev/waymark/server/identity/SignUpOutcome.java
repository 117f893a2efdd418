package dev.waymark.server.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What became of a sign-up. */
public sealed interface SignUpOutcome {
    /** The account exists now. */
    record SignedUp(SignedIn person) implements SignUpOutcome {}

    /** Too many sign-ups came from this machine; nothing was looked at or stored. */
    record TooMany() implements SignUpOutcome {}

    /**
     * Nothing was stored.
     *
     * @param complaints in the order of the form: field ("name", "email", "password", or "" for the whole) to what is wrong with it, in words
     */
    record Refused(Map<String, String> complaints) implements SignUpOutcome {
        public Refused {
            complaints = Collections.unmodifiableMap(new LinkedHashMap<>(complaints));
        }
    }
}
