package dev.waymark.server.planning;

import java.time.Instant;
import java.time.LocalDate;

/** A plan in a list. Readiness is 0–1, before and after; the name is the person's own, blank if there is none. */
public record PlanSummary(
        int number,
        boolean current,
        Instant madeAt,
        String reason,
        String name,
        String target,
        LocalDate startsOn,
        LocalDate endsOn,
        double hours,
        double readinessBefore,
        double readinessAfter) {
    /** "plan 3", "plan 3, “Before the baby”". */
    public String label() {
        return label(number, name);
    }

    static String label(int number, String name) {
        return "plan " + number + (name.isBlank() ? "" : ", “" + name + "”");
    }
}
