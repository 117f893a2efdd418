package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * One occupation as the release has it.
 *
 * @param ratings by element; empty where the occupation was not surveyed
 * @param interests RIASEC scores in the order R, I, A, S, E, C; empty where not all six are there
 */
public record OnetOccupation(
        OccupationCode code,
        String title,
        OptionalInt jobZone,
        SortedMap<ElementId, SurveyedRating> ratings,
        List<Tool> tools,
        Optional<Preparation> preparation,
        List<RelatedOccupation> related,
        List<Double> interests,
        Map<String, Double> values) {
    public boolean isRated() {
        return !ratings.isEmpty();
    }
}
