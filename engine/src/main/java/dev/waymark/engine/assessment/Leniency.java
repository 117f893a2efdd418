package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.ElementFamily;
import dev.waymark.engine.statistics.Normal;

/**
 * How far above the level a person rates themselves in one family of skills, learned from all that is known of them.
 *
 * @param points above 0 if they rate themselves high, in level points
 * @param deviation standard deviation of {@code points}
 */
public record Leniency(ElementFamily family, double points, double deviation) {
    /** Whether more than chance and what is usual stands behind it: the 80% interval leaves out what all people do. */
    public boolean isTelling() {
        return Math.abs(points - RatingModel.STANDARD.leniency()) > Normal.Z80 * deviation;
    }
}
