package dev.waymark.server.planning;

import dev.waymark.engine.gap.OpenQuestion;
import dev.waymark.server.profile.PersonProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What to ask a person about their own levels, most informative first in each list.
 *
 * @param open not asked yet
 * @param answered before, be it with "not sure": shown so that the answer can be changed, and not pressed for again
 */
public record RatingQuestions(List<OpenQuestion> open, List<OpenQuestion> answered) {
    static final RatingQuestions NONE = new RatingQuestions(List.of(), List.of());

    /** However much has been answered, a few more questions always help. */
    private static final int FEWEST_OPEN = 4;

    public RatingQuestions {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
    }

    /** @param usual how many questions there are in all, unless nearly as many have been answered */
    static RatingQuestions of(List<OpenQuestion> ranked, PersonProfile profile, int usual) {
        Map<Boolean, List<OpenQuestion>> byAnswered = ranked.stream()
                .collect(Collectors.partitioningBy(
                        q -> profile.hasAnswered(q.gap().requirement().element().id())));
        List<OpenQuestion> answered = byAnswered.getOrDefault(true, List.of());
        int more = Math.max(FEWEST_OPEN, usual - answered.size());
        return new RatingQuestions(
                byAnswered.getOrDefault(false, List.of()).stream().limit(more).toList(), answered);
    }
}
