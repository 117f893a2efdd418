package dev.waymark.engine.documents;

import dev.waymark.engine.library.Activity.Setting;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.PlannedActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a plan needs of a manager or mentor, the soonest first, each as a request. */
final class Asks {
    /** What is asked for is in time when it is asked for so long before. */
    private static final int WEEKS_AHEAD = 39;

    private Asks() {}

    static List<String> of(OnePage page) {
        LocalDate from = page.from();
        List<String> asks = new ArrayList<>();
        page.plan().activities().stream()
                .filter(a -> !a.end().isBefore(from) && a.start().isBefore(from.plusWeeks(WEEKS_AHEAD)))
                .sorted(Comparator.comparing(PlannedActivity::start))
                .forEach(a -> asks.addAll(about(page, a, from)));
        List<String> told =
                new ArrayList<>(asks.stream().limit(page.detail().items() - 1).toList());
        page.plan().reviews().stream()
                .filter(r -> !r.on().isBefore(from))
                .findFirst()
                .ifPresent(r -> told.add("Half an hour on " + Dates.day(r.on()) + " to look at this with me."));
        told.add("Tell me where you see my levels otherwise.");
        return told;
    }

    private static List<String> about(OnePage page, PlannedActivity planned, LocalDate from) {
        List<String> asks = new ArrayList<>();
        String title = "“" + page.cut(planned.activity().title()) + "”";
        String when = planned.start().isBefore(from) ? "" : " from " + Dates.day(planned.start());
        Optional<Money> cost = planned.cost().filter(c -> !c.isZero());
        if (cost.isPresent() && !planned.start().isBefore(from)) {
            asks.add("Agree to " + Figures.money(cost.get()) + " for " + title + when + ".");
        }
        boolean atWork = planned.activity().setting() == Setting.AT_WORK
                || planned.activity().kind() == ActivityKind.STRETCH_ASSIGNMENT;
        if (atWork) {
            asks.add("Room at work for " + title + ", " + Figures.hours(planned.hours()) + when + ".");
        } else if (planned.activity().kind() == ActivityKind.MENTORING) {
            asks.add("Your time, or the name of someone, for " + title + when + ".");
        } else if (planned.activity().kind() == ActivityKind.SHADOWING) {
            asks.add("An introduction for " + title + when + ".");
        }
        return asks;
    }
}
