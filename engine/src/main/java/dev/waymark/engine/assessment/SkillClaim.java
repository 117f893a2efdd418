package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;

/**
 * A level a person claims of a concrete skill, read as one of the element that the skill hangs on: "expert in Python"
 * says something of Programming. Of several claims on one element the highest counts.
 *
 * @param level 0–7
 * @param source in words: "you call yourself expert in Python"
 */
public record SkillClaim(Element element, double level, String source) {
    /** What one concrete skill leaves open about the whole element, in level points; ours. */
    static final double LEFT_OPEN = 1.2;

    public SkillClaim {
        if (!(level >= 0 && level <= 7)) {
            throw new IllegalArgumentException("%s: a level is between 0 and 7, not %s".formatted(source, level));
        }
    }
}
