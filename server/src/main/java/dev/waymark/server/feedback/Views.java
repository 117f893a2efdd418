package dev.waymark.server.feedback;

import dev.waymark.engine.catalogue.ElementId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may see of what others say.
 *
 * @param requests whom they asked, newest first
 * @param predictions what they thought others would say; empty where they would not guess
 * @param seen views they may see, of the elements they made a guess about only
 * @param hidden anonymous views that wait until there are {@link ReadViews#FEWEST_ANONYMOUS}
 * @param strengths what others wrote, in no telling order
 */
public record Views(
        List<ViewRequest> requests,
        Map<ElementId, Optional<Double>> predictions,
        List<OthersView> seen,
        int hidden,
        List<String> strengths,
        List<String> suggestions) {
    public Views {
        requests = List.copyOf(requests);
        predictions = Map.copyOf(predictions);
        seen = List.copyOf(seen);
        strengths = List.copyOf(strengths);
        suggestions = List.copyOf(suggestions);
    }
}
