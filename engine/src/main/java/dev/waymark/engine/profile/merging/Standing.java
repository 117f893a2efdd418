package dev.waymark.engine.profile.merging;

/** How an entry just read stands to what was there. */
public enum Standing {
    /** Nothing there is the same thing. */
    NEW,
    /** The same thing is there, and this says more or other of it. */
    CHANGED,
    /** It is there as it is. */
    SAME
}
