package dev.waymark.engine.gap;

/**
 * Share of the target's weighted requirement that is held: 1 − Σ w·gap / Σ w·R, with surpluses ignored. An 80% interval
 * around the value at the posterior means; each 0–1.
 */
public record Readiness(double low, double value, double high) {}
