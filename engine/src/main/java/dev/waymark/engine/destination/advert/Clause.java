package dev.waymark.engine.destination.advert;

/**
 * A part of an advert that asks in one manner.
 *
 * @param from where it begins in the advert's text
 */
record Clause(int from, String text, Firmness firmness) {}
