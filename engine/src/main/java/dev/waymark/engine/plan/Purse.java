package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A fund in working weeks: what it pays for starts in one from the first of them to before the last.
 *
 * @param money in the budget's smallest unit
 */
record Purse(Fund fund, long money, int from, int until) {
    static List<Purse> of(PlanRequest request, WorkingWeeks calendar) {
        List<Purse> purses = new ArrayList<>();
        for (Fund fund : request.funds()) {
            int from = fund.from().map(calendar::weeksBefore).orElse(0);
            int until = fund.until()
                    .map(day -> calendar.weeksBefore(day.plusDays(1)))
                    .orElse(Integer.MAX_VALUE);
            purses.add(new Purse(fund, fund.amount().minorUnits(), from, until));
        }
        return purses;
    }

    boolean paysFor(ActivityKind kind) {
        return fund.paysFor(kind);
    }

    boolean isOpenIn(int week) {
        return week >= from && week < until;
    }
}
