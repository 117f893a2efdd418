package dev.waymark.architecture.canary.names;

/** Named for nothing of the field. */
final class PlanManager {}
