package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;

/**
 * Another person's reading of a level, on the same anchors as the person's own.
 *
 * @param level 0–7
 * @param yearsAgo it was given, 0 or more
 */
public record OthersRating(Element element, double level, Rater rater, double yearsAgo) {
    public OthersRating {
        if (!(level >= 0 && level <= 7)) {
            throw new IllegalArgumentException(
                    "%s: a level is between 0 and 7, not %s".formatted(element.name(), level));
        }
        if (!(yearsAgo >= 0)) {
            throw new IllegalArgumentException("%s: rated in the future".formatted(element.name()));
        }
    }
}
