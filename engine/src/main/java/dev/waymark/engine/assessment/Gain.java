package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;

/**
 * Level points that something finished is taken to have added.
 *
 * @param source what it was, in words
 * @param points above 0
 */
public record Gain(Element element, double points, String source) {}
