package dev.waymark.architecture.canary.cli;

import org.springframework.context.ApplicationContext;

/** Hides a framework from a class that would not name it. */
record Detour(ApplicationContext context) {}
