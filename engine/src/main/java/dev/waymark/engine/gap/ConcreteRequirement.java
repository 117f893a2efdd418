package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Element;
import java.util.List;

/**
 * A skill a job needs by name. It has no level and weighs nothing in the readiness, because the source gives neither; it
 * says at the grain at which people speak what the rated elements say at theirs.
 *
 * @param id stays the same from release to release where the source's own ids do
 * @param label as the source names it
 * @param homes the rated elements it hangs on, the closest first
 * @param source where it is from, in words
 */
public record ConcreteRequirement(String id, String label, Status status, List<Element> homes, String source) {
    public ConcreteRequirement {
        homes = List.copyOf(homes);
    }

    /** Whether the person has it. */
    public enum Status {
        /** They name it. */
        HELD,
        /** They do not name it, but have worked in an occupation that needs it too. */
        LIKELY,
        NOT_NAMED
    }
}
