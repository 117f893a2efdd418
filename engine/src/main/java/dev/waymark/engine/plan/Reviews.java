package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sets the days on which a plan is looked at: after four weeks, every quarter, and at the end. */
final class Reviews {
    private static final int FIRST = 4;
    private static final int EVERY = 13;

    /** Two reviews closer than this would be about the same weeks. */
    private static final int APART = 5;

    private final List<PlannedActivity> activities;

    Reviews(List<PlannedActivity> activities) {
        this.activities = activities;
    }

    List<Review> all(LocalDate firstMonday) {
        if (activities.isEmpty()) {
            return List.of(new Review(
                    firstMonday.plusWeeks(EVERY),
                    "Light review",
                    "Nothing is missing today. Look whether that still holds, and whether this is still where you want to"
                            + " be."));
        }
        LocalDate end = activities.stream()
                .map(PlannedActivity::end)
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Review> reviews = new ArrayList<>();
        for (int week = FIRST; firstMonday.plusWeeks(week + APART).isBefore(end); week += week == FIRST ? 9 : EVERY) {
            reviews.add(week == FIRST ? first(firstMonday.plusWeeks(week)) : quarterly(firstMonday.plusWeeks(week)));
        }
        reviews.add(new Review(
                end,
                "Look back and decide again",
                "Rate yourself again on every goal and set the result beside what you can show. Is this still the job you"
                        + " want? Decide what comes next."));
        return reviews;
    }

    private Review first(LocalDate on) {
        return new Review(
                on,
                "First check, alone",
                "Did the hours happen in the days you meant? If you did less than three quarters of them, change the hours"
                        + " or the days now, not the ambition.");
    }

    private Review quarterly(LocalDate on) {
        List<String> due = titles(a -> !a.end().isAfter(on) && a.end().isAfter(on.minusWeeks(EVERY)));
        List<String> running = titles(a -> !a.start().isAfter(on) && a.end().isAfter(on));
        boolean mentored = activities.stream()
                .anyMatch(a -> a.activity().kind() == ActivityKind.MENTORING
                        && !a.start().isAfter(on));
        StringBuilder what = new StringBuilder();
        if (!due.isEmpty()) {
            what.append("Show what came of ").append(Words.list(due)).append(". ");
        }
        if (!running.isEmpty()) {
            what.append("Is ").append(Words.list(running)).append(" on its way? ");
        }
        what.append("What took longer than planned, and what follows from that for the dates ahead?");
        return new Review(on, mentored ? "Quarterly review with your mentor" : "Quarterly review", what.toString());
    }

    private List<String> titles(java.util.function.Predicate<PlannedActivity> which) {
        return activities.stream()
                .filter(which)
                .map(a -> "“" + a.activity().title() + "”")
                .toList();
    }
}
