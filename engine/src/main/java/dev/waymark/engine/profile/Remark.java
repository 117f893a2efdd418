package dev.waymark.engine.profile;

import java.util.Objects;

/**
 * Something in a file that was read otherwise than it stands, or not at all.
 *
 * @param where the place in the file, such as {@code work[2].endDate} or {@code line 7}
 * @param value what stands there, shortened if long
 * @param meaning what was made of it, and what to try
 * @param kind what became of it
 */
public record Remark(String where, String value, String meaning, Kind kind) {
    /** What became of it. */
    public enum Kind {
        /** Read, otherwise than it stands. */
        MENDED,
        /** Read, and more likely right than wrong: a person should look. */
        GUESSED,
        /** Not read. */
        LEFT
    }

    /** @param kind may be missing from what was stored before there were kinds */
    public Remark {
        kind = Objects.requireNonNullElse(kind, Kind.MENDED);
    }

    public Remark(String where, String value, String meaning) {
        this(where, value, meaning, Kind.MENDED);
    }

    @Override
    public String toString() {
        return "%s: '%s': %s".formatted(where, value, meaning);
    }
}
