package dev.waymark.engine.profile;

/**
 * Something in a file that was read otherwise than it stands, or not at all.
 *
 * @param where the place in the file, such as {@code work[2].endDate} or {@code line 7}
 * @param value what stands there, shortened if long
 * @param meaning what was made of it, and what to try
 */
public record Remark(String where, String value, String meaning) {
    @Override
    public String toString() {
        return "%s: '%s': %s".formatted(where, value, meaning);
    }
}
