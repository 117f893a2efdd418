package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.WeekByWeek;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Milestone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Some weeks of the plan, one after the other.
 *
 * @param earlier first day of the weeks before; empty if there are none
 * @param later first day of the weeks after; empty if there are none
 * @param years where to go at once
 */
public record WeeksView(
        String title, List<Week> weeks, Optional<String> earlier, Optional<String> later, List<Jump> years) {
    private static final int SHOWN = 8;

    /**
     * One week.
     *
     * @param hours planned in it, of those there are
     * @param filled share of the hours there are, 0–100
     * @param now whether it is the present one
     */
    public record Week(
            String label, String hours, int filled, boolean now, boolean off, List<Share> shares, List<String> flags) {}

    /** What of it is for one activity. */
    public record Share(String id, String title, String lane, String hours) {}

    /** The first weeks of a quarter. */
    public record Jump(String label, String from) {}

    static WeeksView of(DevelopmentPlan plan, Optional<LocalDate> wanted, LocalDate today) {
        List<WeekByWeek.Week> all = WeekByWeek.of(plan).weeks();
        if (all.isEmpty()) {
            return new WeeksView("Nothing is planned", List.of(), Optional.empty(), Optional.empty(), List.of());
        }
        int first = at(all, wanted.orElse(today));
        int last = Math.min(all.size(), first + SHOWN);
        return new WeeksView(
                Dates.days(all.get(first).monday(), all.get(last - 1).sunday()),
                all.subList(first, last).stream().map(w -> week(plan, w, today)).toList(),
                first == 0
                        ? Optional.empty()
                        : Optional.of(
                                all.get(Math.max(0, first - SHOWN)).monday().toString()),
                last == all.size()
                        ? Optional.empty()
                        : Optional.of(all.get(last).monday().toString()),
                jumps(all));
    }

    private static int at(List<WeekByWeek.Week> all, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int at = 0;
        while (at < all.size() - 1 && all.get(at).monday().isBefore(monday)) {
            at++;
        }
        return at;
    }

    private static Week week(DevelopmentPlan plan, WeekByWeek.Week week, LocalDate today) {
        double there = plan.request()
                .availability()
                .hoursInWeek()
                .getOrDefault(week.monday(), plan.request().availability().hoursPerWeek());
        boolean off = week.shares().isEmpty();
        return new Week(
                Dates.days(week.monday(), week.sunday()),
                off ? "nothing planned" : Figures.hours(week.hours()) + " of " + Figures.hours(there),
                there <= 0 ? 0 : (int) Math.round(Math.min(100, 100 * week.hours() / there)),
                !today.isBefore(week.monday()) && !today.isAfter(week.sunday()),
                off,
                week.shares().stream()
                        .map(s -> new Share(
                                s.activity().activity().id(),
                                s.activity().activity().title(),
                                s.activity().activity().kind().lane().name().toLowerCase(Locale.ROOT),
                                Figures.hours(s.hours())))
                        .toList(),
                plan.milestones().stream()
                        .filter(m -> !m.by().isBefore(week.monday()) && !m.by().isAfter(week.sunday()))
                        .map(Milestone::title)
                        .toList());
    }

    private static List<Jump> jumps(List<WeekByWeek.Week> all) {
        List<Jump> jumps = new ArrayList<>();
        String last = "";
        for (WeekByWeek.Week week : all) {
            int quarter = (week.monday().getMonthValue() - 1) / 3;
            String label = Dates.shortName(week.monday().withDayOfMonth(1).withMonth(quarter * 3 + 1)) + "–"
                    + Dates.shortName(week.monday().withDayOfMonth(1).withMonth(quarter * 3 + 3)) + " "
                    + week.monday().getYear();
            if (!label.equals(last)) {
                jumps.add(new Jump(label, week.monday().toString()));
                last = label;
            }
        }
        return jumps;
    }
}
