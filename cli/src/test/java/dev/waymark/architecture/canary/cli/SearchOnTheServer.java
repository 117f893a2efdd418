package dev.waymark.architecture.canary.cli;

/** A short command that reaches the server's framework, by way of another class. */
record SearchOnTheServer(Detour detour) {}
