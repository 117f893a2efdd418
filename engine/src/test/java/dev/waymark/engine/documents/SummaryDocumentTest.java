package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.testing.SamplePlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SummaryDocumentTest {
    @Test
    void tells_a_manager_what_why_when_and_what_is_asked_on_one_page() throws IOException {
        String text = onePage(aPlanReport().build()).replaceAll("\\s+", " ");

        assertThat(text)
                .contains(
                        "From ward nurse to health informatics specialist",
                        "Ana Silva, 5 January 2027",
                        "Today I hold 61–70% of what “Health informatics specialist” asks; at the end of this plan it is"
                                + " 81–90%.",
                        "Half of such plans are done by 11 June 2028, four in five by 22 October 2028. My date is 31"
                                + " December 2028; the chance of making it is 8 in 10.",
                        "Computers and Electronics: I am at about 2.4, the job asks 4.9 of 7.",
                        "What I am doing, 5 January – 5 April 2027",
                        "Health data standards. 5 April – 5 September 2027, 60 h, €290.",
                        "56 h in these weeks; 329 h in all, never more than ",
                        "€335 for what begins in these weeks; €1,140 in all, of €1,500.",
                        "Agree to €290 for “Health data standards” from 5 April 2027.",
                        "Your time, or the name of someone, for “Mentor, every third week” from 1 March 2027.",
                        "Half an hour on 5 April 2027 to look at this with me.",
                        "28 March 2027: Ten ward questions answered in SQL.",
                        "U.S. Department of Labor");
    }

    @Test
    void says_where_the_money_comes_from() throws IOException {
        DevelopmentPlan plan = SamplePlan.nurseToInformatics();
        DevelopmentPlan funded = plan.on(plan.request()
                .withFunds(List.of(
                        Fund.of("Training budget", Money.of(1000, "EUR")), Fund.of("Savings", Money.of(500, "EUR")))));

        assertThat(onePage(aPlanReport().about(funded).build()).replaceAll("\\s+", " "))
                .contains("It comes from Training budget (€1,000), Savings (€500).");
    }

    @Test
    void the_largest_plan_is_one_page_too() throws IOException {
        String text = onePage(aPlanReport()
                .named("Maria da Conceição ".repeat(12))
                .comingFrom("Senior deputy assistant director of nursing and allied services ".repeat(6))
                .movedBy("I want work that lasts, and hours that my family can rely on, whatever comes. ".repeat(40))
                .about(SamplePlan.of(sixty()))
                .build());

        assertThat(text).contains("What I ask of you", "What comes next", "…");
    }

    @Test
    void an_empty_plan_and_hostile_text_are_one_page_too() throws IOException {
        assertThat(onePage(aPlanReport().about(SamplePlan.nothingToDo()).build()))
                .contains("Where I am", "What I ask of you")
                .doesNotContain("What I am doing");
        assertThat(onePage(Hostile.report())).contains("<script>alert(1)</script>");
    }

    @Test
    void the_page_for_a_screen_says_the_same_and_runs_nothing() {
        String page = new String(new SummaryDocument(false).render(Hostile.report()), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("Half of such plans are done by 11 June 2028", "@font-face")
                .doesNotContain("<script>", "<img");
    }

    private static List<PlannedActivity> sixty() {
        List<PlannedActivity> all = new ArrayList<>();
        ActivityKind[] kinds = ActivityKind.values();
        for (int i = 0; i < 60; i++) {
            all.add(aPlannedActivity(
                            "a" + i, ("Activity " + i + " with a title of quite unreasonable length ").repeat(5))
                    .as(kinds[i % kinds.length])
                    .from(LocalDate.of(2027, 1, 4).plusWeeks(4L * (i / 3)).toString())
                    .weeks(10, 2)
                    .costing(Money.of(1_234_567, "EUR"))
                    .build());
        }
        return all;
    }

    private static String onePage(PlanReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new SummaryDocument(true).render(report))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf);
        }
    }
}
