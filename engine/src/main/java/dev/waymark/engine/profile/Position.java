package dev.waymark.engine.profile;

import java.util.List;
import java.util.Optional;

/**
 * A job or voluntary role held.
 *
 * @param text summary and highlights, one entry each
 */
public record Position(String title, Optional<String> employer, Period period, Kind kind, List<String> text) {
    public Position {
        text = List.copyOf(text);
    }

    /** Paid or unpaid: both count as experience, and a plan says which. */
    public enum Kind {
        WORK,
        VOLUNTEER
    }
}
