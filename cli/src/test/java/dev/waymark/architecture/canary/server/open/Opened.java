package dev.waymark.architecture.canary.server.open;

/** Public for no reason. */
public final class Opened {}
