package dev.waymark.engine.assessment;

/**
 * A reading of one element's level that may carry biases shared with other readings.
 *
 * @param source in words
 * @param value what was read, biases included
 * @param variance of its noise, above 0
 * @param biases indices of the biases that it carries
 * @param yearsAgo it was taken
 */
record Sighting(String source, double value, double variance, int[] biases, double yearsAgo) {
    double precision() {
        return 1 / variance;
    }

    /** As it would have been read after something raised the level. */
    Sighting raised(double points, double addedVariance) {
        return new Sighting(source, value + points, variance + addedVariance, biases, yearsAgo);
    }
}
