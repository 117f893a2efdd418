package dev.waymark.server.planning;

import java.time.Instant;
import java.time.LocalDate;

/** A plan in a list. Readiness is 0–1, before and after. */
public record PlanSummary(
        int number,
        boolean current,
        Instant madeAt,
        String reason,
        String target,
        LocalDate startsOn,
        LocalDate endsOn,
        double hours,
        double readinessBefore,
        double readinessAfter) {}
