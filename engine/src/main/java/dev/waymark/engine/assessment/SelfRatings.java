package dev.waymark.engine.assessment;

import dev.waymark.engine.profile.SelfRating;

/**
 * How a person's own rating is read. It stands above the level by a leniency and around it with noise.
 *
 * <ul>
 *   <li>Leniency 0.3 points: self exceeds supervisor by d = .32 (Heidemeier and Moser 2009), and people within one
 *       occupation spread by about a point.
 *   <li>Noise 1.2 points: self-ratings correlate .29 with performance at large (Mabe and West 1982); behavioural
 *       anchors on specific tasks do better, and with a spread of a point among people a noise of 1.2 amounts to .64.
 *   <li>The two top levels keep a wide interval until something else supports them: noise 1.8.
 * </ul>
 */
final class SelfRatings {
    private static final double LENIENCY = 0.3;
    private static final double NOISE = 1.2;
    private static final double NOISE_AT_TOP = 1.8;
    private static final double TOP = 6;
    private static final double STATED_NOISE = 0.6;
    private static final double STATED_NOISE_AT_TOP = 1.0;

    private SelfRatings() {}

    static Reading reading(SelfRating rating) {
        double noise = rating.level() >= TOP ? NOISE_AT_TOP : NOISE;
        return new Reading("your own rating", Math.max(0, rating.level() - LENIENCY), noise * noise);
    }

    /** A level the person insists on: its mean is theirs, and only the interval says that it is unconfirmed. */
    static Reading stated(SelfRating rating) {
        double noise = rating.level() >= TOP ? STATED_NOISE_AT_TOP : STATED_NOISE;
        return new Reading("the level you stated", rating.level(), noise * noise);
    }
}
