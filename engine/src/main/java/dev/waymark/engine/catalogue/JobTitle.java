package dev.waymark.engine.catalogue;

/** A title people hold, and the occupation it belongs to; the same text may belong to several. */
public record JobTitle(String text, OccupationCode code, Source source) {
    /** Where the title stands in the release. */
    public enum Source {
        OCCUPATION,
        ALTERNATE,
        SHORT,
        REPORTED
    }
}
