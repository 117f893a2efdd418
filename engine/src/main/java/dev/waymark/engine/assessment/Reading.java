package dev.waymark.engine.assessment;

/** One source's view of a level: a normal distribution with where it comes from. */
record Reading(String source, double mean, double variance) {}
