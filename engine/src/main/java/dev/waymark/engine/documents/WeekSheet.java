package dev.waymark.engine.documents;

import dev.waymark.engine.documents.spreadsheet.Cell;
import dev.waymark.engine.documents.spreadsheet.Sheet;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.List;

/** Hours by week, a column for each activity, with what they come to both ways. */
final class WeekSheet {
    private static final int BEFORE = 3;

    private WeekSheet() {}

    static Sheet of(DevelopmentPlan plan) {
        List<PlannedActivity> activities = plan.activities();
        List<WeekByWeek.Week> weeks = WeekByWeek.of(plan).weeks();
        List<Cell> head = new ArrayList<>(List.of(Cell.header("Week"), Cell.header("Monday"), Cell.header("Hours")));
        List<Integer> widths = new ArrayList<>(List.of(7, 13, 9));
        activities.forEach(a -> {
            head.add(Cell.header(a.activity().title()));
            widths.add(18);
        });
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head);
        String lastColumn = Sheet.column(BEFORE + activities.size() - 1);
        for (WeekByWeek.Week week : weeks) {
            int row = rows.size() + 1;
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.count(week.number()),
                    Cell.date(week.monday()),
                    Cell.sumOfHours("D%d:%s%d".formatted(row, lastColumn, row), week.hours())));
            for (PlannedActivity activity : activities) {
                Double hours = activity.weeks().get(week.monday());
                cells.add(hours == null ? Cell.blank() : Cell.hours(hours));
            }
            rows.add(cells);
        }
        if (!weeks.isEmpty()) {
            rows.add(totals(plan, rows.size()));
        }
        return new Sheet("Weeks", widths, 1, BEFORE, rows);
    }

    private static List<Cell> totals(DevelopmentPlan plan, int last) {
        List<Cell> totals = new ArrayList<>(
                List.of(Cell.total("In all"), Cell.total(""), Cell.sumOfHours("C2:C" + last, plan.hours())));
        for (int i = 0; i < plan.activities().size(); i++) {
            String column = Sheet.column(BEFORE + i);
            totals.add(Cell.sumOfHours(
                    "%s2:%s%d".formatted(column, column, last),
                    plan.activities().get(i).hours()));
        }
        return totals;
    }
}
