package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.Element;

/**
 * A person's own reading of their level at an element.
 *
 * @param level 0–7
 * @param yearsAgo it was given, 0 or more
 */
public record SelfRating(Element element, double level, double yearsAgo) {
    public SelfRating {
        if (!(level >= 0 && level <= 7)) {
            throw new IllegalArgumentException(
                    "%s: a level is between 0 and 7, not %s".formatted(element.name(), level));
        }
        if (!(yearsAgo >= 0)) {
            throw new IllegalArgumentException("%s: rated in the future".formatted(element.name()));
        }
    }

    /** Given today. */
    public SelfRating(Element element, double level) {
        this(element, level, 0);
    }
}
