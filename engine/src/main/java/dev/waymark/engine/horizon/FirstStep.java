package dev.waymark.engine.horizon;

/**
 * A first step small enough for a day.
 *
 * @param what in the imperative, as one would put it on a list
 * @param minutes up to {@value #MOST_MINUTES}
 * @param cue what the step may hang on, "when …"; blank where nothing suggests one
 * @param from why it is proposed
 */
public record FirstStep(Kind kind, String what, int minutes, String cue, String from) {
    public static final int MOST_MINUTES = 30;

    /** What sort of thing it is, so that a page can lead there. */
    public enum Kind {
        ACTIVITY,
        FIND,
        EVIDENCE,
        TELL,
        ADVERTS,
        ASK,
        NOTICE,
        AHEAD
    }
}
