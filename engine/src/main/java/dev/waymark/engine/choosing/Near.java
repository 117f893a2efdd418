package dev.waymark.engine.choosing;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import java.util.List;

/**
 * How near an occupation is to a person.
 *
 * @param readiness at the middle of what is known of the person's levels, 0–1
 * @param reused which of their surest strengths are important to it
 */
public record Near(Occupation occupation, double readiness, List<Element> reused) {
    public Near {
        reused = List.copyOf(reused);
    }
}
