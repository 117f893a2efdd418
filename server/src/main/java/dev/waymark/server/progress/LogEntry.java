package dev.waymark.server.progress;

import java.time.LocalDate;
import java.util.UUID;

/** Hours spent on an activity on one day. */
public record LogEntry(UUID id, String activityId, String title, LocalDate on, double hours, String note) {}
