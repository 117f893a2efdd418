package dev.waymark.architecture.canary.screens.server.pages;

/** A page. */
public final class PlanPage {}
