package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {
    @Test
    void tells_the_whole_plan_in_order() {
        assertThat(markdown(aPlanReport().build()))
                .startsWith("# From ward nurse to health informatics specialist\n\nA plan for Ana Silva.\n")
                .containsSubsequence(
                        "| Ready today | 61–70% | 5 of 8 requirements need work |",
                        "## Where you are",
                        "## Where you go",
                        "(estimated)",
                        "- not passed: Structured query language SQL",
                        "| Computers and Electronics | 2.4 (1.8–3.0) | 4.9 | training | 200–480 h | 35% |",
                        "| Programming | not assessed | 1.5 |",
                        "### Strengths you take along",
                        "### Bring Computers and Electronics from 2.4 to 4.4 by 4 June 2028.",
                        "- **Milestone, 28 March 2027** Ten ward questions",
                        "- **If** it is Tuesday after dinner, then I open the notebook",
                        "## What you do",
                        "## Week by week",
                        "| Weeks 31–32, 2–15 August 2027 | 0 h | nothing: a week off |",
                        "## Dates to keep",
                        "| 5 April 2027 | review | Quarterly review.",
                        "In all €1,140 of €1,500; €360 left.",
                        "### Left for your first year in the job",
                        "## How the figures came about",
                        "USDOL/ETA");
    }

    @Test
    void shows_hostile_text_as_text() {
        String markdown = markdown(Hostile.report());

        assertThat(markdown)
                .contains("\\<script\\>alert(1)\\</script\\>", "\\[x\\](javascript:alert(1))", "\\@someone")
                .doesNotContainPattern("(?<!\\\\)[<\\[`@]")
                .doesNotContain("https://", "\u0000", "\r")
                .doesNotContain("\nEND:VEVENT");
    }

    @Test
    void what_would_start_a_list_or_a_heading_does_not() {
        assertThat(MarkdownText.of("# one")).isEqualTo("\\# one");
        assertThat(MarkdownText.of("2. two")).isEqualTo("2\\. two");
        assertThat(MarkdownText.of("2.4")).isEqualTo("2.4");
        assertThat(MarkdownText.of("- a\nb")).isEqualTo("\\- a b");
        assertThat(MarkdownText.of("see www.example.org")).isEqualTo("see www\\.example.org");
    }

    private static String markdown(PlanReport report) {
        return new String(new MarkdownDocument().render(report), StandardCharsets.UTF_8);
    }
}
