package dev.waymark.engine.documents;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plan seen from its weeks.
 *
 * @param weeks from the first with hours to the last, weeks without hours included
 */
public record WeekByWeek(List<Week> weeks) {
    public WeekByWeek {
        weeks = List.copyOf(weeks);
    }

    /** Hours for one activity. */
    public record Share(PlannedActivity activity, double hours) {}

    /**
     * @param number 1 for the first week
     * @param shares most hours first; empty in a week off
     */
    public record Week(int number, LocalDate monday, List<Share> shares) {
        public double hours() {
            return shares.stream().mapToDouble(Share::hours).sum();
        }

        public LocalDate sunday() {
            return monday.plusDays(6);
        }
    }

    /** The weeks whose Monday falls into a month, summed. */
    public record Month(YearMonth month, List<Share> shares) {
        public double hours() {
            return shares.stream().mapToDouble(Share::hours).sum();
        }
    }

    /** Consecutive weeks that ask for the same. */
    public record Stretch(Week first, Week last) {
        public int count() {
            return last.number() - first.number() + 1;
        }
    }

    public static WeekByWeek of(DevelopmentPlan plan) {
        var byMonday = new TreeMap<LocalDate, List<Share>>();
        for (PlannedActivity activity : plan.activities()) {
            activity.weeks()
                    .forEach((monday, hours) -> byMonday.computeIfAbsent(monday, m -> new ArrayList<>())
                            .add(new Share(activity, hours)));
        }
        var weeks = new ArrayList<Week>();
        if (!byMonday.isEmpty()) {
            LocalDate last = byMonday.lastKey();
            for (LocalDate monday = byMonday.firstKey(); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
                weeks.add(new Week(weeks.size() + 1, monday, ordered(byMonday.getOrDefault(monday, List.of()))));
            }
        }
        return new WeekByWeek(weeks);
    }

    /** The first weeks, to be shown in detail. */
    public List<Week> first(int count) {
        return weeks.subList(0, Math.min(count, weeks.size()));
    }

    /** The weeks after the first ones, by month. */
    public List<Month> monthsAfter(int count) {
        var months = new TreeMap<YearMonth, Map<PlannedActivity, Double>>();
        for (Week week : weeks.subList(Math.min(count, weeks.size()), weeks.size())) {
            var month = months.computeIfAbsent(YearMonth.from(week.monday()), m -> new LinkedHashMap<>());
            week.shares().forEach(s -> month.merge(s.activity(), s.hours(), Double::sum));
        }
        return months.entrySet().stream()
                .map(m -> new Month(
                        m.getKey(),
                        ordered(m.getValue().entrySet().stream()
                                .map(s -> new Share(s.getKey(), s.getValue()))
                                .toList())))
                .toList();
    }

    /** Every week once, with equal neighbours told together. */
    public List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (Week week : weeks) {
            if (!stretches.isEmpty() && stretches.getLast().first().shares().equals(week.shares())) {
                stretches.set(
                        stretches.size() - 1, new Stretch(stretches.getLast().first(), week));
            } else {
                stretches.add(new Stretch(week, week));
            }
        }
        return stretches;
    }

    private static List<Share> ordered(List<Share> shares) {
        return shares.stream()
                .sorted(Comparator.comparingDouble(Share::hours)
                        .reversed()
                        .thenComparing(s -> s.activity().start())
                        .thenComparing(s -> s.activity().activity().id()))
                .toList();
    }
}
