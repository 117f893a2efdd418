package dev.waymark.server.planning;

import dev.waymark.engine.plan.Fund;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What sources of money and times with other hours must keep. */
final class MeansRules {
    private static final int MOST_FUNDS = 20;
    private static final int MOST_TIMES = 60;
    private static final double MOST_HOURS = 60;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_YEARS = 10;

    private MeansRules() {}

    /** What is wrong, by field; empty if nothing is. */
    static Map<String, String> broken(PlanningLimits limits) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (limits.funds().size() > MOST_FUNDS) {
            complaints.put("funds", "Name at most %d sources of money.".formatted(MOST_FUNDS));
        }
        Set<String> sources = new HashSet<>();
        for (Fund fund : limits.funds()) {
            fund(fund, limits, sources, complaints);
        }
        if (limits.otherHours().size() > MOST_TIMES) {
            complaints.put("otherHours", "Name at most %d times with other hours.".formatted(MOST_TIMES));
        }
        for (OtherHours time : limits.otherHours()) {
            if (time.until().isBefore(time.from())) {
                complaints.putIfAbsent(
                        "otherHours",
                        "%s is after %s: write the earlier day first.".formatted(time.from(), time.until()));
            } else if (time.until().isAfter(time.from().plusYears(LONGEST_YEARS))) {
                complaints.putIfAbsent("otherHours", "Name ten years at most at once.");
            }
            if (!(time.hoursPerWeek() >= 0 && time.hoursPerWeek() <= MOST_HOURS)) {
                complaints.putIfAbsent(
                        "otherHours", "Hours a week are from 0 to 60, not %s.".formatted(time.hoursPerWeek()));
            }
        }
        return complaints;
    }

    private static void fund(Fund fund, PlanningLimits limits, Set<String> sources, Map<String, String> complaints) {
        if (fund.source().isBlank() || fund.source().length() > LONGEST_NAME) {
            complaints.putIfAbsent("funds", "Say in a few words who gives the money.");
        }
        if (!sources.add(fund.source())) {
            complaints.putIfAbsent(
                    "funds",
                    "Two sources are called “%s”: give one of them another name, such as its year."
                            .formatted(fund.source()));
        }
        if (fund.amount().amount().signum() < 0) {
            complaints.putIfAbsent("funds", "“%s” gives less than nothing.".formatted(fund.source()));
        }
        if (!fund.amount().currency().equals(limits.budget().currency())) {
            complaints.putIfAbsent(
                    "funds",
                    "“%s” gives %s, but the budget is in %s: nothing is converted."
                            .formatted(
                                    fund.source(),
                                    fund.amount(),
                                    limits.budget().currency().getCurrencyCode()));
        }
        if (fund.from().isPresent()
                && fund.until().filter(fund.from().get()::isAfter).isPresent()) {
            complaints.putIfAbsent("funds", "“%s” ends before it begins.".formatted(fund.source()));
        }
    }
}
