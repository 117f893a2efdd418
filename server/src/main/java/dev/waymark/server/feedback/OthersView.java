package dev.waymark.server.feedback;

import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.ElementId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one person answered.
 *
 * @param rater blank if anonymous
 * @param given the day; the first of the month if anonymous
 * @param levels 0–7, by element
 * @param untold elements they were asked about and could not tell
 * @param strength what they see done well, in their words
 * @param suggestion what they would like to see more of
 */
public record OthersView(
        UUID id,
        String rater,
        Rater.Role role,
        boolean anonymous,
        LocalDate given,
        Map<ElementId, Double> levels,
        Set<ElementId> untold,
        String strength,
        String suggestion) {
    public OthersView {
        levels = Map.copyOf(levels);
        untold = Set.copyOf(untold);
    }
}
