package dev.waymark.engine.catalogue;

import java.util.Optional;

/**
 * An O*NET-SOC code such as {@code 15-2051.00}: six digits of the Standard Occupational Classification, then two of
 * O*NET's own.
 */
public record OccupationCode(String value) implements Comparable<OccupationCode> {
    private static final String FORM = "00-0000.00";

    public OccupationCode {
        if (!hasForm(value)) {
            throw new IllegalArgumentException(
                    "'%s' is not an O*NET-SOC code: it should look like 15-2051.00".formatted(value));
        }
    }

    /** Reads a full code, or a six-digit one such as {@code 15-2051} as its first detail code; empty for other text. */
    public static Optional<OccupationCode> read(String text) {
        String trimmed = text.strip();
        if (hasForm(trimmed)) {
            return Optional.of(new OccupationCode(trimmed));
        }
        return hasForm(trimmed + ".00") ? Optional.of(new OccupationCode(trimmed + ".00")) : Optional.empty();
    }

    /** By hand, since a catalogue has thousands of codes to check while a person waits. */
    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char found = text.charAt(i);
            if (FORM.charAt(i) == '0' ? found < '0' || found > '9' : found != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The six-digit SOC code, {@code 15-2051}: the key that wages and projections are joined on. */
    public String soc() {
        return value.substring(0, 7);
    }

    /** The two-digit major group, {@code 15}. */
    public String majorGroup() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
