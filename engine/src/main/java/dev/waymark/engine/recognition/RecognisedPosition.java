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
 * @param supervising who supervises that occupation first-hand, where the title says that the person led others at it
 * @param alternatives what else it could be, likeliest first
 */
public record RecognisedPosition(
        Position position,
        Optional<Occupation> occupation,
        double confidence,
        Optional<Occupation> supervising,
        List<OccupationMatch> alternatives) {
    /** A title that says someone led others does not say that this was all they did. */
    private static final double LED = 0.8;

    static RecognisedPosition unknown(Position position, List<OccupationMatch> alternatives) {
        return new RecognisedPosition(position, Optional.empty(), 0, Optional.empty(), alternatives);
    }

    public RecognisedPosition {
        alternatives = List.copyOf(alternatives);
    }

    /** That the time counts for the supervisors too, 0–1. */
    public double supervisingConfidence() {
        return LED * confidence;
    }
}
