package dev.waymark.engine.route;

import dev.waymark.engine.catalogue.Occupation;

/**
 * An occupation that suggests itself as a next step.
 *
 * @param listed that O*NET relates the two, in one direction or the other
 * @param chance by {@link StepWeights} that O*NET lists it as primary, 0–1; what speaks for a step where nothing is listed
 */
public record NextStep(Occupation occupation, boolean listed, double chance) {}
