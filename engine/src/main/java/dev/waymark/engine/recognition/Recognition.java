package dev.waymark.engine.recognition;

import dev.waymark.engine.assessment.Experience;
import java.util.List;

/**
 * What a résumé's jobs were taken as.
 *
 * @param positions one for each position of the résumé, in its order
 * @param experiences one for each occupation, longest first; months worked twice at once count once
 * @param assumptions what was taken for granted, a sentence each
 */
public record Recognition(List<RecognisedPosition> positions, List<Experience> experiences, List<String> assumptions) {
    public Recognition {
        positions = List.copyOf(positions);
        experiences = List.copyOf(experiences);
        assumptions = List.copyOf(assumptions);
    }
}
