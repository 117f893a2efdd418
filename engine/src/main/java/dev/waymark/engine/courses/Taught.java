package dev.waymark.engine.courses;

import dev.waymark.engine.catalogue.Element;

/**
 * A skill or field of knowledge that a course teaches.
 *
 * @param share of its hours, 0–1
 * @param said the words that say so
 */
public record Taught(Element element, double share, String said) {}
