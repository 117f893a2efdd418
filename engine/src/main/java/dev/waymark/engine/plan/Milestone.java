package dev.waymark.engine.plan;

import java.time.LocalDate;

/** A checkable point on the way: what exists by a day, and the activity it comes from. */
public record Milestone(LocalDate by, String title, String shownBy, String activityId) {}
