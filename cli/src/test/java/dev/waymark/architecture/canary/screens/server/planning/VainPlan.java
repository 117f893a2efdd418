package dev.waymark.architecture.canary.screens.server.planning;

import dev.waymark.architecture.canary.screens.server.pages.PlanPage;

/** A feature that thinks of how it looks. */
record VainPlan(PlanPage page) {}
