package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Refuses requests that make no sense, naming the value and what to try. */
final class RequestCheck {
    static final int MOST_YEARS = 10;
    static final int MOST_HOURS = 60;

    private RequestCheck() {}

    /** @throws UnusableRequest naming the first thing that is wrong */
    static void check(PlanRequest request) {
        Availability availability = request.availability();
        LocalDate start = availability.start();
        LocalDate by = availability.by();
        require(
                by.isAfter(start),
                "The plan should be done by %s, but it starts on %s: choose a later date.".formatted(by, start));
        require(
                !by.isAfter(start.plusYears(MOST_YEARS)),
                "%s is more than %d years after %s: plan for a nearer date, and plan again on the way."
                        .formatted(by, MOST_YEARS, start));
        require(
                availability.hoursPerWeek() >= 0.5 && availability.hoursPerWeek() <= MOST_HOURS,
                "%s hours a week cannot be planned with: give from 0.5 to %d."
                        .formatted(number(availability.hoursPerWeek()), MOST_HOURS));
        require(
                availability.atOnce() >= 1,
                "%d activities at once leave nothing to do: give 1 or more.".formatted(availability.atOnce()));
        require(
                request.budget().amount().signum() >= 0,
                "A budget of %s is below zero: give 0 or more.".formatted(request.budget()));
        request.readiness()
                .ifPresent(r -> require(
                        r > 0 && r <= 1,
                        "A readiness of %s cannot be planned for: give from 1%% to 100%%."
                                .formatted(number(r * 100) + "%")));
        require(
                request.confidence() >= 0.05 && request.confidence() <= 0.99,
                "A confidence of %s%% cannot be planned for: give from 5%% to 99%%."
                        .formatted(number(request.confidence() * 100)));
        require(
                request.pace().median() > 0 && request.pace().spread() >= 0,
                "A pace of %s with a spread of %s is none: the first must be above 0, the second 0 or more."
                        .formatted(
                                number(request.pace().median()),
                                number(request.pace().spread())));
        request.demands().forEach(demand -> check(demand, request.gap()));
        availability
                .hoursInWeek()
                .forEach((monday, hours) -> require(
                        hours >= 0 && hours <= MOST_HOURS,
                        "%s hours in the week of %s cannot be planned with: give from 0 to %d."
                                .formatted(number(hours), monday, MOST_HOURS)));
        checkFunds(request);
        WishCheck.check(request);
        for (String id : request.underway().keySet()) {
            require(
                    request.library().activity(id).isPresent(),
                    "The activity “%s” is underway, but the library has none of that name: check its id."
                            .formatted(id));
        }
    }

    private static void checkFunds(PlanRequest request) {
        Set<String> sources = new HashSet<>();
        for (Fund fund : request.funds()) {
            require(!fund.source().isBlank(), "A source of money has no name: say who gives it.");
            require(
                    sources.add(fund.source()),
                    "Two sources of money are called “%s”: give one of them another name, such as its year."
                            .formatted(fund.source()));
            require(
                    fund.amount().currency().equals(request.budget().currency()),
                    "“%s” gives %s, but the budget is in %s: state both in one currency, nothing is converted."
                            .formatted(
                                    fund.source(),
                                    fund.amount(),
                                    request.budget().currency().getCurrencyCode()));
            require(
                    fund.amount().amount().signum() >= 0,
                    "“%s” gives %s, which is below zero: give 0 or more.".formatted(fund.source(), fund.amount()));
            require(
                    fund.from().isEmpty()
                            || fund.until().isEmpty()
                            || !fund.until().get().isBefore(fund.from().get()),
                    "“%s” ends before it begins: give its first day, then its last.".formatted(fund.source()));
        }
    }

    private static void check(Demand demand, GapReport gap) {
        switch (demand) {
            case Demand.Level(Element element, double level) ->
                require(
                        gap.gaps().stream()
                                .map(SkillGap::requirement)
                                .anyMatch(r -> r.element().equals(element) && level <= r.level() + 1e-9),
                        "%s does not ask for %s: ask for something it asks for, and for no higher level."
                                .formatted(gap.target().title(), demand.inWords()));
            case Demand.Tool(String name) ->
                require(
                        MissingTools.names(gap).contains(name),
                        "%s is not among the tools that %s asks for and you lack."
                                .formatted(name, gap.target().title()));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnusableRequest(otherwise);
        }
    }
}
