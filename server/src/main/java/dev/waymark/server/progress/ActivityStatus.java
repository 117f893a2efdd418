package dev.waymark.server.progress;

/** How far an activity is. */
public enum ActivityStatus {
    PLANNED,
    UNDERWAY,
    DONE
}
