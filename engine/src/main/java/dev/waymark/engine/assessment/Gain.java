package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;

/**
 * Level points that something finished is taken to have added. Whatever was read before then is read as that much
 * higher; what was read since has it in it already.
 *
 * @param source what it was, in words
 * @param points above 0
 * @param yearsAgo it was finished, 0 or more
 */
public record Gain(Element element, double points, String source, double yearsAgo) {}
