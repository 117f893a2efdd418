package dev.waymark.engine.destination.framework;

import dev.waymark.engine.profile.UnreadableFile;

/** A place in a file that something is wrong with. */
record Place(String file, int line, int column) {
    private static final int SHOWN = 60;

    static Place of(String file, Written at) {
        return new Place(file, at.line(), at.column());
    }

    UnreadableFile wrong(String value, String whatToTry) {
        return new UnreadableFile(
                "%s, line %d, column %d: '%s': %s".formatted(file, line, column, shortened(value), whatToTry));
    }

    static String shortened(String value) {
        String plain = value.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
