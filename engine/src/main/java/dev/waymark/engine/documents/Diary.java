package dev.waymark.engine.documents;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The days of a plan that a calendar should know, in order. */
record Diary(List<Entry> entries) {
    Diary {
        entries = List.copyOf(entries);
    }

    enum Kind {
        REVIEW("review"),
        CHECK_IN("check-in"),
        MILESTONE("milestone"),
        DEADLINE("deadline");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param key stable for the same point in every revision of the plan */
    record Entry(LocalDate on, Kind kind, String key, String title, String what) {}

    static Diary of(DevelopmentPlan plan) {
        var entries = new ArrayList<Entry>();
        var keys = new HashMap<String, Integer>();
        for (Review review : plan.reviews()) {
            String key = distinct("review-" + review.on(), keys);
            entries.add(new Entry(review.on(), Kind.REVIEW, key, review.title(), review.what()));
        }
        for (Milestone milestone : plan.milestones()) {
            entries.add(new Entry(
                    milestone.by(),
                    Kind.MILESTONE,
                    distinct("milestone-" + milestone.activityId(), keys),
                    milestone.title(),
                    PlainText.sentence(milestone.shownBy())));
        }
        checkIns(plan)
                .forEach((day, goals) -> entries.add(new Entry(
                        day,
                        Kind.CHECK_IN,
                        "check-in-" + day,
                        goals.stream()
                                .map(g -> g.gap().requirement().element().distinctName())
                                .collect(Collectors.joining(", ")),
                        goals.stream()
                                .map(Goal::statement)
                                .collect(Collectors.joining("\n", "Are you still on the way?\n", "")))));
        if (!plan.activities().isEmpty()) {
            entries.add(new Entry(
                    plan.request().availability().by(),
                    Kind.DEADLINE,
                    "deadline",
                    "Your date for " + plan.request().gap().target().title(),
                    "Everything should be done by today."));
        }
        entries.sort(Comparator.comparing(Entry::on).thenComparing(Entry::kind).thenComparing(Entry::key));
        return new Diary(entries);
    }

    /** The goals to look at by day: one entry a day, however many goals. */
    private static SortedMap<LocalDate, List<Goal>> checkIns(DevelopmentPlan plan) {
        SortedMap<LocalDate, List<Goal>> byDay = new TreeMap<>();
        for (Goal goal : plan.goals()) {
            goal.checkIns()
                    .forEach(day ->
                            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(goal));
        }
        return byDay;
    }

    /** The key, numbered from its second use on. */
    private static String distinct(String key, Map<String, Integer> used) {
        int use = used.merge(key, 1, Integer::sum);
        return use == 1 ? key : key + "-" + use;
    }
}
