package dev.waymark.server.refusal;

import java.util.Map;

/** Carries a refusal out of a transaction, which it rolls back. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public static Refused missing(String what) {
        return new Refused(new Refusal.Missing(what));
    }

    public static Refused invalid(String field, String complaint) {
        return new Refused(new Refusal.Invalid(Map.of(field, complaint)));
    }

    public static Refused conflict(String message) {
        return new Refused(new Refusal.Conflicting(message));
    }

    /** After an update guarded by the version that was read: one row, or somebody was faster. */
    public static void unlessOne(int rows, String thing) {
        if (rows != 1) {
            throw conflict(
                    "%s was changed elsewhere in the meantime. Load it again, then make your change.".formatted(thing));
        }
    }
}
