package dev.waymark.engine.destination.framework;

import java.util.Locale;

/** A level of a track, written "Engineering/Senior". */
public record RoleName(String track, String level) {
    /** Whether a person's words name it, give or take case and spaces. */
    boolean isCalled(String words) {
        return plain(toString()).equals(plain(words));
    }

    private static String plain(String words) {
        return words.strip()
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return track + "/" + level;
    }
}
