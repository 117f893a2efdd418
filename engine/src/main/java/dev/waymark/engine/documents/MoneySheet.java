package dev.waymark.engine.documents;

import dev.waymark.engine.documents.spreadsheet.Cell;
import dev.waymark.engine.documents.spreadsheet.Sheet;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.List;

/** What the plan costs, thing by thing, against what there is. */
final class MoneySheet {
    private MoneySheet() {}

    static Sheet of(DevelopmentPlan plan) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PlannedActivity planned : plan.activities()) {
            if (planned.cost().map(c -> !c.isZero()).orElse(true)) {
                rows.add(List.of(
                        Cell.text(planned.activity().title()),
                        Cell.text(planned.activity().kind().label()),
                        Cell.date(planned.start()),
                        Cell.text(planned.fund().orElse("")),
                        planned.cost().map(Cell::money).orElse(Cell.text("not known"))));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(List.of(
                    Cell.total("In all"),
                    Cell.total(""),
                    Cell.total(""),
                    Cell.total(""),
                    Cell.sumOfMoney("E2:E" + (rows.size() + 1), plan.spent())));
        }
        Money budget = plan.request().budget();
        rows.add(List.of(Cell.bold("Budget"), Cell.blank(), Cell.blank(), Cell.blank(), Cell.money(budget)));
        rows.add(List.of(
                Cell.bold("Left"), Cell.blank(), Cell.blank(), Cell.blank(), Cell.money(budget.minus(plan.spent()))));
        for (Fund fund : plan.request().funds()) {
            rows.add(List.of(
                    Cell.text("There is"),
                    Cell.text(time(fund)),
                    Cell.blank(),
                    Cell.text(fund.source()),
                    Cell.money(fund.amount())));
        }
        return Sheet.headed(
                "Budget", List.of("For", "Kind", "From", "Paid by", "Cost"), List.of(50, 24, 13, 24, 16), rows);
    }

    private static String time(Fund fund) {
        String from = fund.from().map(d -> "from " + Dates.day(d)).orElse("");
        String until = fund.until().map(d -> "until " + Dates.day(d)).orElse("");
        return (from + " " + until).strip();
    }
}
