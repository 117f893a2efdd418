package dev.waymark.engine.interest;

/**
 * Something people do at work, to be liked or not.
 *
 * @param id stays the same from release to release: "R1" … "C10"
 * @param isShort whether the short form asks it too
 */
public record InterestItem(String id, InterestScale scale, boolean isShort, String text) {}
