package dev.waymark.server.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An expected no. */
public sealed interface Refusal {
    /** In words, for the person. */
    String message();

    /** There is no such thing, or it is not yours: the answer is the same, so that it tells nothing. */
    record Missing(String what) implements Refusal {
        @Override
        public String message() {
            return "There is no such %s, or it is not yours.".formatted(what);
        }
    }

    /** It would overwrite or contradict what is there. */
    record Conflicting(String message) implements Refusal {}

    /**
     * What was given cannot be used.
     *
     * @param complaints in the order of what was given: field to what is wrong with it and what to try
     */
    record Invalid(Map<String, String> complaints) implements Refusal {
        public Invalid {
            complaints = Collections.unmodifiableMap(new LinkedHashMap<>(complaints));
        }

        @Override
        public String message() {
            return String.join(" ", complaints.values());
        }
    }
}
