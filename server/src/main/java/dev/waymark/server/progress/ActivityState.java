package dev.waymark.server.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far one activity is, across plans.
 *
 * @param hours spent on it so far
 * @param version to send back with a change
 */
public record ActivityState(
        String activityId,
        String title,
        ActivityStatus status,
        Optional<LocalDate> begunOn,
        Optional<LocalDate> doneOn,
        double hours,
        int version) {}
