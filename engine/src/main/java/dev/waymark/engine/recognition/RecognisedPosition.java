package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.search.OccupationMatch;
import java.util.List;
import java.util.Optional;

/**
 * A position and what it was taken as.
 *
 * @param occupation empty where nothing was near enough to say
 * @param confidence that it is the right one, 0–1; 0 where there is none
 * @param alternatives what else it could be, likeliest first
 */
public record RecognisedPosition(
        Position position, Optional<Occupation> occupation, double confidence, List<OccupationMatch> alternatives) {
    public RecognisedPosition {
        alternatives = List.copyOf(alternatives);
    }
}
