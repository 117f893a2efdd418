package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a plan against the request it was made for, knowing nothing of how it was made. Lists what it breaks in words;
 * an empty list means that every limit is kept.
 */
public final class ScheduleCheck {
    private static final double ROUNDING = 1e-6;

    private final DevelopmentPlan plan;
    private final PlanRequest request;
    private final List<String> violations = new ArrayList<>();

    private ScheduleCheck(DevelopmentPlan plan) {
        this.plan = plan;
        this.request = plan.request();
    }

    public static List<String> violations(DevelopmentPlan plan) {
        ScheduleCheck check = new ScheduleCheck(plan);
        check.eachOnce();
        check.weeksAreWorkable();
        check.activitiesKeepTheirRanges();
        check.whatComesBeforeIsDoneBefore();
        check.moneyIsKept();
        check.violations.addAll(WishesAndFundsCheck.violations(plan));
        check.nothingIsCountedTwice();
        check.underwayStays();
        check.applyingComesLast();
        check.readinessAddsUp();
        check.datesHold();
        return List.copyOf(check.violations);
    }

    private void eachOnce() {
        Set<String> seen = new HashSet<>();
        for (PlannedActivity planned : plan.activities()) {
            String id = planned.activity().id();
            require(seen.add(id), "“%s” is planned twice", id);
            require(!request.finished().contains(id), "“%s” is finished already", id);
            require(request.library().activity(id).isPresent(), "“%s” is not in the library", id);
            require(
                    planned.activity().setting() != Activity.Setting.AT_WORK
                            || request.employed()
                            || request.underway().containsKey(id),
                    "“%s” needs a present job",
                    id);
        }
    }

    private void weeksAreWorkable() {
        Map<LocalDate, Double> hours = new TreeMap<>();
        Map<LocalDate, Integer> running = new TreeMap<>();
        for (PlannedActivity planned : plan.activities()) {
            planned.weeks().forEach((week, h) -> {
                hours.merge(week, h, Double::sum);
                running.merge(week, 1, Integer::sum);
            });
        }
        Availability availability = request.availability();
        hours.forEach((week, h) -> {
            require(week.getDayOfWeek() == DayOfWeek.MONDAY, "The week of %s does not begin on a Monday", week);
            require(!isOff(week), "The week of %s is off", week);
            require(!week.isBefore(availability.start()), "The week of %s is before the start", week);
            require(!week.plusDays(6).isAfter(availability.by()), "The week of %s is past the date", week);
            double there = availability.hoursInWeek().getOrDefault(week, availability.hoursPerWeek());
            require(h <= there + ROUNDING, "The week of %s asks for %s hours of %s", week, h, there);
        });
        running.forEach(
                (week, n) -> require(n <= availability.atOnce(), "%s activities run in the week of %s", n, week));
    }

    private boolean isOff(LocalDate week) {
        return request.availability().weeksOff().stream()
                        .anyMatch(day -> !day.isBefore(week) && !day.isAfter(week.plusDays(6)))
                || request.availability().hoursInWeek().getOrDefault(week, 1.0) < 0.5;
    }

    private void activitiesKeepTheirRanges() {
        for (PlannedActivity planned : plan.activities()) {
            Activity activity = planned.activity();
            double done = request.underway().getOrDefault(activity.id(), 0.0);
            double hours = planned.hours();
            if (done == 0
                    && request.wishes()
                            .of(activity.id())
                            .map(Wish::hours)
                            .orElse(OptionalDouble.empty())
                            .isEmpty()) {
                require(
                        hours >= activity.hours().least() - ROUNDING
                                && hours <= activity.hours().most() + ROUNDING,
                        "“%s” takes %s hours, outside its range",
                        activity.id(),
                        hours);
            }
            if (activity.offer().isDated() && done == 0) {
                continue;
            }
            LocalDate last = planned.weeks().lastKey();
            planned.weeks().forEach((week, h) -> {
                require(h > 0, "“%s” has an empty week", activity.id());
                require(
                        h <= activity.weekly().most() + ROUNDING,
                        "“%s” takes %s hours in the week of %s",
                        activity.id(),
                        h,
                        week);
                require(
                        h >= activity.weekly().least() - ROUNDING || week.equals(last),
                        "“%s” takes only %s hours in the week of %s",
                        activity.id(),
                        h,
                        week);
            });
            for (LocalDate week = planned.start(); week.isBefore(last); week = week.plusWeeks(1)) {
                require(
                        planned.weeks().containsKey(week) || isOff(week),
                        "“%s” pauses in the week of %s",
                        activity.id(),
                        week);
            }
        }
    }

    private void whatComesBeforeIsDoneBefore() {
        Map<String, PlannedActivity> byId = new HashMap<>();
        plan.activities().forEach(p -> byId.put(p.activity().id(), p));
        for (PlannedActivity planned : plan.activities()) {
            for (String id : planned.activity().after()) {
                Optional<PlannedActivity> earlier = Optional.ofNullable(byId.get(id));
                require(
                        earlier.isPresent()
                                ? earlier.get().end().isBefore(planned.start())
                                        || request.underway()
                                                .containsKey(planned.activity().id())
                                : request.finished().contains(id) || isMastered(id) || isUnderway(planned),
                        "“%s” comes before “%s” is done",
                        planned.activity().id(),
                        id);
            }
        }
    }

    private boolean isUnderway(PlannedActivity planned) {
        return request.underway().containsKey(planned.activity().id());
    }

    private boolean isPinned(PlannedActivity planned) {
        return request.wishes()
                .of(planned.activity().id())
                .flatMap(Wish::startsOn)
                .isPresent();
    }

    private boolean isMastered(String id) {
        Activity activity = request.library().activity(id).orElseThrow();
        return !activity.develops().isEmpty()
                && activity.develops().keySet().stream()
                        .allMatch(e -> request.gap().gaps().stream()
                                .anyMatch(g -> g.requirement().element().id().equals(e)
                                        && g.requirement().level() - g.points() + g.surplus() >= activity.to()));
    }

    private void moneyIsKept() {
        Money spent = Money.zero(request.budget().currency());
        for (PlannedActivity planned : plan.activities()) {
            require(
                    planned.cost().isPresent(),
                    "The cost of “%s” is unknown",
                    planned.activity().id());
            if (planned.cost().isPresent()) {
                spent = spent.plus(planned.cost().get());
            }
        }
        require(!spent.isMoreThan(request.budget()), "%s are spent of %s", spent, request.budget());
        require(spent.equals(plan.spent()), "%s are spent, but %s stated", spent, plan.spent());
    }

    private void nothingIsCountedTwice() {
        raised().forEach((element, points) -> {
            double missing = gap(element).map(SkillGap::points).orElse(0.0);
            require(points <= missing + ROUNDING, "%s is raised by %s of %s", element.name(), points, missing);
        });
        for (PlannedActivity planned : plan.activities()) {
            planned.raises().forEach((element, points) -> {
                double level = gap(element)
                        .map(g -> g.requirement().level() - g.points())
                        .orElse(7.0);
                require(
                        points <= planned.activity().to() - Math.max(0, level) + ROUNDING,
                        "“%s” raises %s past what it teaches",
                        planned.activity().id(),
                        element.name());
            });
        }
    }

    private Map<Element, Double> raised() {
        Map<Element, Double> raised = new TreeMap<>();
        plan.activities().forEach(p -> p.raises().forEach((e, points) -> raised.merge(e, points, Double::sum)));
        return raised;
    }

    private Optional<SkillGap> gap(Element element) {
        return request.gap().gaps().stream()
                .filter(g -> g.requirement().element().equals(element))
                .findFirst();
    }

    private void underwayStays() {
        for (String id : request.underway().keySet()) {
            require(
                    request.finished().contains(id)
                            || plan.activities().stream()
                                    .anyMatch(p -> p.activity().id().equals(id)),
                    "“%s” was begun and is not in the plan",
                    id);
        }
    }

    private void applyingComesLast() {
        for (PlannedActivity applying : plan.activities()) {
            for (PlannedActivity other : plan.activities()) {
                ActivityKind kind = other.activity().kind();
                boolean before = kind != ActivityKind.APPLICATION
                        && (kind.lane() != ActivityKind.Lane.PEOPLE || kind == ActivityKind.CONNECTION);
                if (applying.activity().kind() == ActivityKind.APPLICATION
                        && before
                        && !isUnderway(applying)
                        && !isPinned(applying)
                        && !isPinned(other)) {
                    require(
                            other.end().isBefore(applying.start()),
                            "“%s” starts before “%s” is done",
                            applying.activity().id(),
                            other.activity().id());
                }
            }
        }
    }

    private void readinessAddsUp() {
        double asked = request.gap().gaps().stream()
                .mapToDouble(g -> g.requirement().weight() * g.requirement().level())
                .sum();
        double gained = 0;
        for (Map.Entry<Element, Double> raise : raised().entrySet()) {
            double weight =
                    gap(raise.getKey()).map(g -> g.requirement().weight()).orElse(0.0);
            gained += asked == 0 ? 0 : weight * raise.getValue() / asked;
        }
        double after = Math.min(1, plan.before().value() + gained);
        require(
                Math.abs(after - plan.after().value()) < 1e-4,
                "Readiness is stated as %s, but adds up to %s",
                plan.after().value(),
                after);
        request.readiness()
                .ifPresent(wanted -> require(
                        plan.after().value() >= wanted - 0.001,
                        "Readiness is %s, not the %s asked for",
                        plan.after().value(),
                        wanted));
    }

    private void datesHold() {
        require(
                plan.forecast().chance() >= request.confidence() - ROUNDING,
                "The chance of being in time is %s, not %s",
                plan.forecast().chance(),
                request.confidence());
        for (Goal goal : plan.goals()) {
            require(!goal.by().isAfter(request.availability().by()), "“%s” is due past the date", goal.id());
            require(
                    goal.chance() >= request.confidence() - ROUNDING,
                    "The chance of “%s” is %s, not %s",
                    goal.id(),
                    goal.chance(),
                    request.confidence());
            for (LocalDate day : goal.checkIns()) {
                require(day.isBefore(goal.by()), "“%s” is checked on %s, past its date", goal.id(), day);
            }
        }
    }

    private void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            violations.add(otherwise.formatted(values));
        }
    }
}
