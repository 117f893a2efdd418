package dev.waymark.engine.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One occupation with everything the catalogue knows of it. What is missing in the source is empty here, never zero.
 *
 * @param jobZone O*NET's preparation level, 1 (little) to 5 (extensive)
 * @param preparation shares of incumbents by education, experience and training
 * @param interests RIASEC scores in the order R, I, A, S, E, C, each 1–7; empty where not scored
 * @param values work value name to its extent, 1–7
 */
public record Occupation(
        OccupationCode code,
        String title,
        OptionalInt jobZone,
        Ratings ratings,
        List<Tool> tools,
        Optional<Preparation> preparation,
        List<RelatedOccupation> related,
        List<Double> interests,
        Map<String, Double> values,
        Optional<Wage> wage,
        Optional<Outlook> outlook) {
    public Occupation {
        tools = List.copyOf(tools);
        related = List.copyOf(related);
        interests = List.copyOf(interests);
        values = Map.copyOf(values);
    }

    /** The rating of one element, if this occupation is rated on it. */
    public Optional<ElementRating> rating(ElementId element) {
        return ratings.all().stream()
                .filter(r -> r.element().id().equals(element))
                .findFirst();
    }
}
