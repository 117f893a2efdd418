package dev.waymark.engine.destination;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import java.util.List;

/**
 * A job wanted: an occupation, or a higher grade of one.
 *
 * @param title as the person would say it
 * @param requirements per element, in the order of element ids
 * @param basis in words, how the requirements were arrived at: "O*NET 30.1, surveyed" or "estimated from …"
 */
public record Target(String title, Occupation occupation, List<ElementRating> requirements, String basis) {
    public Target {
        requirements = List.copyOf(requirements);
    }
}
