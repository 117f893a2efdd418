package dev.waymark.server.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A day to look at the plan, and what was found if it has been. */
public record DueReview(
        UUID id, LocalDate dueOn, String title, String what, Optional<LocalDate> heldOn, String notes) {}
