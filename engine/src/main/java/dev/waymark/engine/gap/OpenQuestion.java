package dev.waymark.engine.gap;

/**
 * An element a person could rate themselves on, with what the answer would be worth.
 *
 * @param narrowing by how much it would narrow the readiness on average: the fall in the standard deviation of this
 *     requirement's part of it, as a share of the whole, 0–1
 * @param turning chance that the answer turns whether a plan works on this element at all, 0–1
 */
public record OpenQuestion(SkillGap gap, double narrowing, double turning) {}
