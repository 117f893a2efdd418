package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.testing.ReadWorkbook;
import dev.waymark.engine.testing.ReadWorkbook.Held;
import dev.waymark.engine.testing.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookDocumentTest {
    private static final DevelopmentPlan PLAN = SamplePlan.nurseToInformatics();
    private final ReadWorkbook read =
            ReadWorkbook.of(new WorkbookDocument().render(aPlanReport().build()));

    @Test
    void tells_the_plan_in_tables() {
        assertThat(read.sheets())
                .containsExactly(
                        "Plan",
                        "Goals",
                        "Activities",
                        "Weeks",
                        "Budget",
                        "Milestones and dates",
                        "What is missing",
                        "Sources");
        assertThat(read.cells("Plan").get("A1").text()).isEqualTo("From ward nurse to health informatics specialist");
        assertThat(read.cells("Goals").get("E2").day()).isEqualTo(LocalDate.of(2028, 6, 4));
        assertThat(read.cells("Sources").values())
                .extracting(Held::text)
                .anyMatch(t -> t.contains("U.S. Department of Labor"));
    }

    @Test
    void an_activity_has_its_dates_hours_cost_and_reason() {
        Map<String, Held> cells = read.cells("Activities");

        assertThat(cells.get("A2").text()).isEqualTo("Query a ward’s table with SQL");
        assertThat(cells.get("D2").day()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(cells.get("E2").day()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(cells.get("F2").figure()).isEqualTo(36);
        assertThat(cells.get("G6").figure()).isEqualTo(290);
        assertThat(cells.get("H2").text()).isEqualTo("Closes 38% of your gap in Computers and Electronics.");
    }

    @Test
    void hours_by_week_come_to_the_hours_of_each_activity_and_of_the_plan() {
        Map<String, Held> cells = read.cells("Weeks");
        List<WeekByWeek.Week> weeks = WeekByWeek.of(PLAN).weeks();
        int totals = weeks.size() + 2;

        assertThat(cells.get("B2").day()).isEqualTo(weeks.getFirst().monday());
        assertThat(cells.get("C" + totals).figure()).isEqualTo(PLAN.hours());
        for (int i = 0; i < PLAN.activities().size(); i++) {
            String column = (char) ('D' + i) + "";
            double sum = 0;
            for (int row = 2; row < totals; row++) {
                Held held = cells.get(column + row);
                sum += held == null ? 0 : held.figure();
            }
            assertThat(cells.get(column + "1").text())
                    .isEqualTo(PLAN.activities().get(i).activity().title());
            assertThat(sum).isEqualTo(PLAN.activities().get(i).hours());
            assertThat(cells.get(column + totals).figure()).isEqualTo(sum);
        }
        for (int row = 2; row < totals; row++) {
            double sum = 0;
            for (int i = 0; i < PLAN.activities().size(); i++) {
                Held held = cells.get((char) ('D' + i) + "" + row);
                sum += held == null ? 0 : held.figure();
            }
            assertThat(cells.get("C" + row).figure()).isEqualTo(sum);
        }
    }

    @Test
    void the_budget_says_what_is_spent_and_what_is_left() {
        Map<String, Held> cells = read.cells("Budget");

        assertThat(cells.get("A2").text()).isEqualTo("Statistics for wards, a chapter a week");
        assertThat(cells.get("E5").text()).isEqualTo("not known");
        assertThat(cells.get("E6").formula()).isEqualTo("SUM(E2:E5)");
        assertThat(cells.get("E6").figure()).isEqualTo(1140);
        assertThat(cells.get("A8").text()).isEqualTo("Left");
        assertThat(cells.get("E8").figure()).isEqualTo(360);
    }

    @Test
    void says_who_pays_for_what() {
        DevelopmentPlan paid = SamplePlan.of(List.of(aPlannedActivity("course", "A course")
                .costing(Money.of(120, "EUR"))
                .paidBy("Training budget")
                .build()));
        DevelopmentPlan plan =
                paid.on(paid.request().withFunds(List.of(Fund.of("Training budget", Money.of(1000, "EUR")))));
        ReadWorkbook funded = ReadWorkbook.of(
                new WorkbookDocument().render(aPlanReport().about(plan).build()));

        assertThat(funded.cells("Budget").get("D2").text()).isEqualTo("Training budget");
        assertThat(funded.cells("Budget").get("D6").text()).isEqualTo("Training budget");
        assertThat(funded.cells("Budget").get("E6").figure()).isEqualTo(1000);
        assertThat(funded.cells("Activities").get("M2").text()).isEqualTo("Training budget");
    }

    @Test
    void an_empty_plan_and_hostile_text_make_a_workbook_too() {
        ReadWorkbook empty = ReadWorkbook.of(new WorkbookDocument()
                .render(aPlanReport().about(SamplePlan.nothingToDo()).build()));
        ReadWorkbook hostile = ReadWorkbook.of(new WorkbookDocument().render(Hostile.report()));

        assertThat(empty.cells("Activities")).hasSize(15);
        assertThat(hostile.cells("Plan").get("A1").text()).contains("<script>alert(1)</script>");
    }
}
