package dev.waymark.engine.interest;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a person likes to do, on the six scales, from however many items they have answered so far. */
public final class InterestProfile {
    /** The mean of fewer answers than this is not called a score. */
    private static final int FEWEST = 3;

    public static final int LEAST = 1;
    public static final int MOST = 5;

    private final Map<InterestScale, Double> scores = new EnumMap<>(InterestScale.class);
    private final Map<InterestScale, Integer> answered = new EnumMap<>(InterestScale.class);

    private InterestProfile() {}

    /**
     * @param answers by item, 1 (would hate it) to 5 (would love it); unknown items are left out
     * @throws IllegalArgumentException for an answer off the scale
     */
    public static InterestProfile of(Map<String, Integer> answers) {
        InterestProfile profile = new InterestProfile();
        Map<InterestScale, Integer> sums = new EnumMap<>(InterestScale.class);
        answers.forEach((id, answer) -> {
            if (answer < LEAST || answer > MOST) {
                throw new IllegalArgumentException("%s: an answer is between 1 and 5, not %d".formatted(id, answer));
            }
            InterestItems.of(id).ifPresent(item -> {
                sums.merge(item.scale(), answer, Integer::sum);
                profile.answered.merge(item.scale(), 1, Integer::sum);
            });
        });
        profile.answered.forEach((scale, count) -> {
            if (count >= FEWEST) {
                profile.scores.put(scale, (double) sums.getOrDefault(scale, 0) / count);
            }
        });
        return profile;
    }

    /**
     * From scores that are known already, as from another inventory on the same six scales.
     *
     * @param scores 1 (would hate it) to 5 (would love it)
     * @throws IllegalArgumentException for a score off the scale
     */
    public static InterestProfile ofScores(Map<InterestScale, Double> scores) {
        InterestProfile profile = new InterestProfile();
        scores.forEach((scale, score) -> {
            if (!(score >= LEAST && score <= MOST)) {
                throw new IllegalArgumentException("%s: a score is between 1 and 5, not %s".formatted(scale, score));
            }
            profile.scores.put(scale, score);
        });
        return profile;
    }

    /** Mean answer, 1–5; empty while too little of the scale is answered. */
    public OptionalDouble score(InterestScale scale) {
        Double score = scores.get(scale);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    public int answered() {
        return answered.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether all six scales have a score: only then can a person be compared with occupations. */
    public boolean isComplete() {
        return scores.size() == InterestScale.values().length;
    }

    /** Scales with a score, the best liked first; those alike in Holland's order. */
    public List<InterestScale> ranked() {
        return Stream.of(InterestScale.values())
                .filter(scores::containsKey)
                .sorted(Comparator.comparingDouble(scale -> -scores.getOrDefault(scale, 0.0)))
                .toList();
    }
}
