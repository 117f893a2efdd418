package dev.waymark.engine.plan;

/**
 * How long to look for a plan before giving up on it.
 *
 * @param insistence so many times the usual effort before an open question is left open
 * @param chains that are too long before fewer hours are planned instead
 * @param reductions of the hours planned before giving up
 * @param alone whether to make do with learning alone where people and applications do not fit
 * @param wide whether to weigh everything there is where hours are left, or only where there is no plan without
 * @param refining deterministic seconds to make a draft better in, by all aims; 0 for none
 */
record Patience(int insistence, int chains, int reductions, boolean alone, boolean wide, double refining) {
    /** For what a person asked. */
    static final Patience THOROUGH = new Patience(10, 8, Integer.MAX_VALUE, true, true, 0.25);

    /** For what they might ask instead: what is not found soon is passed over. */
    static final Patience BRIEF = new Patience(2, 2, 1, false, false, 0);
}
