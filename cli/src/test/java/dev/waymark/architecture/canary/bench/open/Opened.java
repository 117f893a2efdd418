package dev.waymark.architecture.canary.bench.open;

/** Public for no reason. */
public final class Opened {}
