package dev.waymark.engine.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An O*NET-SOC code such as {@code 15-2051.00}: six digits of the Standard Occupational Classification, then two of
 * O*NET's own.
 */
public record OccupationCode(String value) implements Comparable<OccupationCode> {
    private static final Pattern FORM = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

    public OccupationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not an O*NET-SOC code: it should look like 15-2051.00".formatted(value));
        }
    }

    /** Reads a full code, or a six-digit one such as {@code 15-2051} as its first detail code; empty for other text. */
    public static Optional<OccupationCode> read(String text) {
        String trimmed = text.strip();
        if (FORM.matcher(trimmed).matches()) {
            return Optional.of(new OccupationCode(trimmed));
        }
        return FORM.matcher(trimmed + ".00").matches()
                ? Optional.of(new OccupationCode(trimmed + ".00"))
                : Optional.empty();
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
