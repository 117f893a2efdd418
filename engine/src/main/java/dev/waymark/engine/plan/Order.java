package dev.waymark.engine.plan;

/**
 * One activity goes before another.
 *
 * @param finished whether the first must be finished before the second starts, or only started no later
 */
record Order(String first, String second, boolean finished) {}
