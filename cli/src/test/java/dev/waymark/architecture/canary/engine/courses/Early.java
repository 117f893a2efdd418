package dev.waymark.architecture.canary.engine.courses;

import dev.waymark.architecture.canary.engine.documents.Last;

/** Reaches to the end of the flow, against its direction. */
public record Early(Last last) {}
