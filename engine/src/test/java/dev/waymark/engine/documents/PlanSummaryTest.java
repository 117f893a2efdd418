package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.documents.PlanSummary.Stat;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.testing.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSummaryTest {
    @Test
    void says_when_and_with_what_chance_before_any_figure() {
        PlanSummary summary = PlanSummary.of(aPlanReport().build());

        assertThat(summary.title()).isEqualTo("From ward nurse to health informatics specialist");
        assertThat(summary.lead())
                .isEqualTo("6 hours a week closes 59% of what is missing by October 2028, two months before your date."
                        + " That takes you from 66% to 86% of what the job asks."
                        + " The chance of making your date is 8 in 10.");
        assertThat(summary.reach()).isEqualTo("The rest is for your first year in it. Hours until 31 December 2028.");
    }

    @Test
    void has_four_figures_with_what_stands_beside_them() {
        assertThat(PlanSummary.of(aPlanReport().build()).stats())
                .containsExactly(
                        new Stat("Ready today", "61–70%", "5 of 8 requirements need work"),
                        new Stat("Done by (P50 · P80)", "Jun–Oct 2028", "your date: 31 December 2028"),
                        new Stat("Budget", "€1,140", "of €1,500 · first €45 in April 2027"),
                        new Stat(
                                "This week", "5 h", "Query a ward’s table with SQL 3 h · Shadow an informatician 2 h"));
    }

    @Test
    void does_not_promise_a_date_that_four_in_five_would_miss() {
        PlanSummary summary = PlanSummary.of(
                aPlanReport().about(forecast("2028-11-05", "2029-03-04", 0.58)).build());

        assertThat(summary.lead())
                .isEqualTo(
                        "6 hours a week closes 59% of what is missing between November 2028 and March 2029; your date is"
                                + " 31 December 2028. That takes you from 66% to 86% of what the job asks. The chance of making your date is 6 in 10.");
    }

    @Test
    void a_plan_without_activities_says_that_nothing_is_needed() {
        PlanSummary summary =
                PlanSummary.of(aPlanReport().about(SamplePlan.nothingToDo()).build());

        assertThat(summary.lead()).startsWith("There is nothing here that needs planned hours");
        assertThat(summary.stats().getLast()).isEqualTo(new Stat("This week", "0 h", "nothing planned"));
    }

    @Test
    void an_empty_plan_with_something_missing_does_not_say_that_all_is_held() {
        DevelopmentPlan nothing = SamplePlan.nothingToDo();
        DevelopmentPlan nothingFits = new DevelopmentPlan(
                nothing.request(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nothing.before(),
                nothing.before(),
                SamplePlan.nurseToInformatics().left(),
                nothing.spent(),
                nothing.forecast(),
                "Hours.",
                List.of());

        assertThat(PlanSummary.lead(nothingFits))
                .startsWith("Nothing that would close what is missing fits your hours, money and dates");
    }

    @Test
    void acronyms_and_titles_keep_their_capitals_and_a_missing_job_is_not_named() {
        assertThat(PlanSummary.of(aPlanReport().comingFrom("SAP consultant").build())
                        .title())
                .isEqualTo("From SAP consultant to health informatics specialist");
        assertThat(PlanSummary.of(aPlanReport().comingFrom("").build()).title())
                .isEqualTo("The way to health informatics specialist");
    }

    @Test
    void of_several_roles_in_a_title_the_first_is_where_one_comes_from() {
        assertThat(PlanSummary.of(aPlanReport()
                                .comingFrom("Ward nurse | Team lead")
                                .build())
                        .title())
                .isEqualTo("From ward nurse to health informatics specialist");
    }

    @Test
    void a_plan_closes_its_share_of_what_is_missing_and_nothing_where_nothing_is() {
        assertThat(PlanSummary.closes(readiness(0.8, 0.85))).isCloseTo(0.25, within(1e-9));
        assertThat(PlanSummary.closes(readiness(0.8, 1))).isEqualTo(1);
        assertThat(PlanSummary.closes(readiness(0.8, 0.8))).isZero();
        assertThat(PlanSummary.closes(readiness(1, 1))).isZero();
        assertThat(PlanSummary.of(aPlanReport().about(readiness(0.5, 0.501)).build())
                        .lead())
                .contains("closes under 1% of what is missing");
    }

    private static DevelopmentPlan readiness(double before, double after) {
        DevelopmentPlan plan = SamplePlan.nurseToInformatics();
        return new DevelopmentPlan(
                plan.request(),
                plan.activities(),
                plan.goals(),
                plan.milestones(),
                plan.reviews(),
                new Readiness(0, before, 1),
                new Readiness(0, after, 1),
                plan.left(),
                plan.spent(),
                plan.forecast(),
                plan.boundBy(),
                plan.remarks());
    }

    private static DevelopmentPlan forecast(String p50, String p80, double chance) {
        DevelopmentPlan plan = SamplePlan.nurseToInformatics();
        return new DevelopmentPlan(
                plan.request(),
                plan.activities(),
                plan.goals(),
                plan.milestones(),
                plan.reviews(),
                plan.before(),
                plan.after(),
                plan.left(),
                plan.spent(),
                new Forecast(LocalDate.parse(p50), LocalDate.parse(p80), chance, Pace.ASSUMED),
                plan.boundBy(),
                plan.remarks());
    }
}
