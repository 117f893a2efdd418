package dev.waymark.engine.assessment;

import dev.waymark.engine.profile.SelfRating;
import java.util.List;

/** How a person's own rating is read: with their leniency, and with more noise where only they claim the top. */
final class SelfRatings {
    private static final double STATED_NOISE = 0.6;
    private static final double STATED_NOISE_AT_TOP = 1.0;

    /** A level of others' or of evidence from which a claim to the top counts as supported. */
    private static final double SUPPORT = 5;

    private SelfRatings() {}

    static Sighting reading(SelfRating rating, RatingModel model, int[] biases, boolean supported) {
        double noise = rating.level() >= RatingModel.TOP && !supported ? model.selfNoiseAtTop() : model.selfNoise();
        return new Sighting(
                "your own rating",
                rating.level(),
                model.aged(noise * noise, rating.yearsAgo()),
                biases,
                rating.yearsAgo());
    }

    static boolean isSupported(List<OthersRating> others, List<Evidence> evidence) {
        return others.stream().anyMatch(r -> r.level() >= SUPPORT)
                || evidence.stream().anyMatch(e -> e.level() >= SUPPORT);
    }

    /** A level the person insists on: its mean is theirs, and only the interval says that it is unconfirmed. */
    static Sighting stated(SelfRating rating) {
        double noise = rating.level() >= RatingModel.TOP ? STATED_NOISE_AT_TOP : STATED_NOISE;
        return new Sighting("the level you stated", rating.level(), noise * noise, new int[0], rating.yearsAgo());
    }
}
