package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.Element;

/** A person's own reading of their level at an element, 0–7. */
public record SelfRating(Element element, double level) {
    public SelfRating {
        if (!(level >= 0 && level <= 7)) {
            throw new IllegalArgumentException(
                    "%s: a level is between 0 and 7, not %s".formatted(element.name(), level));
        }
    }
}
