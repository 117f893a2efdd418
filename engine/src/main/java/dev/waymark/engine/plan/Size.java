package dev.waymark.engine.plan;

/**
 * One of the sizes an activity can be done in.
 *
 * @param halfHours still to be planned, in half hours
 * @param hours that count toward its effect, those already done included
 */
record Size(int halfHours, double hours) {}
