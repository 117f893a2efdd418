package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.testing.SamplePlan;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlDocumentTest {
    @Test
    void tells_the_whole_plan_in_order() {
        assertThat(html(aPlanReport().build()))
                .containsSubsequence(
                        "A plan for Ana Silva",
                        "From ward nurse to health informatics specialist",
                        "6 hours a week closes 59% of what is missing by October 2028",
                        "Ready today",
                        "Where you are",
                        "Registered Nurses (29-1141.00), 6.5 years, to this day",
                        "What we assumed",
                        "Where you go",
                        "estimated from Computer Systems Analysts",
                        "not passed",
                        "The trail",
                        "What is missing, by weight",
                        "Strengths you take along",
                        "Medicine and Dentistry",
                        "Goals",
                        "Measurable",
                        "<b>28 March 2027</b>: Ten ward questions answered in SQL",
                        "<b>If</b> it is Tuesday after dinner, <b>then</b> I open the notebook",
                        "What you do",
                        "Load three months of anonymised admissions",
                        "What was passed over, and why",
                        "not known in EUR",
                        "Week by week",
                        "4–10 January 2027",
                        "June 2028",
                        "Every week’s hours",
                        "nothing: a week off",
                        "Dates to keep",
                        "Quarterly review",
                        "Budget",
                        "€805",
                        "cost not known",
                        "Left of €1,500",
                        "€360",
                        "Left for your first year in the job",
                        "Education and Training",
                        "How the figures came about",
                        "typically off by 0.51 of a level",
                        "assumed: people take 1.64 times as long",
                        "Sources",
                        "O*NET® is a trademark of USDOL/ETA",
                        "Made by Waymark on 5 January 2027, plan plan-7f3a, revision 0.");
    }

    @Test
    void is_well_formed_with_ids_that_are_unique() throws Exception {
        Document page = Xml.parse(html(aPlanReport().build()));
        var ids = new HashSet<String>();
        for (Element element : Xml.all(page, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s is unique", id).isTrue();
        }
        assertThat(Xml.all(page, "h1")).hasSize(1);
    }

    @Test
    void needs_nothing_from_elsewhere_and_runs_nothing() throws Exception {
        String html = html(aPlanReport().build());

        assertThat(html.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "@import", "src=\"");
        assertThat(html.replaceAll("url\\(data:", "")).doesNotContain("url(");
        assertThat(html).contains("default-src 'none'");
        assertThat(Xml.all(Xml.parse(html), "*"))
                .noneMatch(
                        e -> e.getTagName().equals("script") || e.getTagName().equals("link"));
    }

    @Test
    void shows_hostile_text_as_text() throws Exception {
        Document page = Xml.parse(html(Hostile.report()));

        assertThat(Xml.all(page, "*"))
                .noneMatch(e ->
                        e.getTagName().equals("script") || e.getTagName().equals("img") || e.hasAttribute("onerror"));
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).contains(Hostile.SCRIPT);
    }

    @Test
    void carries_the_extended_typeface_only_if_a_letter_needs_it() {
        String plain = html(aPlanReport().build());
        String polish = html(aPlanReport().named("Łucja Wójcik-Żak").build());

        assertThat(plain.split("font/woff2", -1)).hasSize(4);
        assertThat(polish.split("font/woff2", -1)).hasSize(7);
        assertThat(plain).hasSizeLessThan(200_000);
    }

    @Test
    void a_plan_with_nothing_to_do_is_still_a_page() throws Exception {
        Document page =
                Xml.parse(html(aPlanReport().about(SamplePlan.nothingToDo()).build()));

        assertThat(page.getDocumentElement().getTextContent())
                .contains("Nothing is planned.", "Nothing in this plan costs money.")
                .doesNotContain("Week by week");
    }

    private static String html(PlanReport report) {
        return new String(new HtmlDocument().render(report), StandardCharsets.UTF_8);
    }
}
