package dev.waymark.bench.rcpsp;

import dev.waymark.engine.scheduling.Project;

/** A published test project. */
record Instance(String name, Project project) {}
