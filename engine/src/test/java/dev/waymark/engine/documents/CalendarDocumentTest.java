package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dev.waymark.engine.documents.CalendarRules.Component;
import dev.waymark.engine.testing.SamplePlan;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarDocumentTest {
    @Test
    void keeps_the_rules_of_rfc_5545_whatever_the_plan_holds() throws CharacterCodingException {
        CalendarRules.read(ics(aPlanReport().build()));
        CalendarRules.read(ics(Hostile.report()));
        CalendarRules.read(ics(aPlanReport().about(SamplePlan.nothingToDo()).build()));
    }

    @Test
    void notes_each_week_reminds_of_each_date_and_lists_each_activity_to_do() throws CharacterCodingException {
        Component calendar = CalendarRules.read(ics(aPlanReport().build()));

        assertThat(calendar.parts()).filteredOn(c -> c.name().equals("VTODO")).hasSize(11);
        assertThat(summaries(calendar))
                .contains(
                        "This week\\, 5 h: Query a ward’s table with SQL 3 h · Shadow an informatician 2 h",
                        "Quarterly review",
                        "Check-in: Computers and Electronics",
                        "Milestone: Two shifts use the dashboard",
                        "Your date for Health informatics specialist");
        assertThat(component(calendar, "Milestone: Certificate in hand"))
                .satisfies(m -> assertThat(m.value("DTSTART")).isEqualTo("20280528"))
                .satisfies(m -> assertThat(m.parts())
                        .extracting(a -> a.value("TRIGGER"))
                        .containsExactly("-PT15H", "-P6DT15H"));
        assertThat(component(calendar, "Health data standards"))
                .satisfies(t -> assertThat(t.value("DTSTART")).isEqualTo("20270405"))
                .satisfies(t -> assertThat(t.value("DUE")).isEqualTo("20270905"))
                .satisfies(t -> assertThat(t.value("STATUS")).isEqualTo("NEEDS-ACTION"));
    }

    @Test
    void a_revised_plan_updates_its_entries_instead_of_adding_new_ones() throws CharacterCodingException {
        Component first = CalendarRules.read(ics(aPlanReport().build()));
        Component second = CalendarRules.read(ics(aPlanReport().revised(1).build()));
        Component another = CalendarRules.read(ics(aPlanReport().withId("other").build()));

        assertThat(uids(first))
                .doesNotHaveDuplicates()
                .isEqualTo(uids(second))
                .doesNotContainAnyElementsOf(uids(another));
        assertThat(second.parts()).allMatch(c -> c.value("SEQUENCE").equals("1"));
        assertThat(first.parts()).allMatch(c -> c.value("DTSTAMP").equals("20270105T183000Z"));
    }

    @Test
    void another_reader_of_calendars_reads_the_same() {
        ICalendar read = Biweekly.parse(new String(ics(aPlanReport().build()), StandardCharsets.UTF_8))
                .first();

        assertThat(read.getTodos()).hasSize(11);
        assertThat(read.getTodos().getFirst().getSummary().getValue()).isEqualTo("Query a ward’s table with SQL");
        assertThat(read.getTodos().getFirst().getDescription().getValue())
                .contains("really has.\n\nYou end up with: A notebook");
        assertThat(read.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
    }

    @Test
    void line_breaks_of_every_kind_are_escaped_and_long_lines_fold_between_characters() {
        assertThat(ContentLines.escape("a\r\nb\rc\nd;e,f\\g")).isEqualTo("a\\nb\\nc\\nd\\;e\\,f\\\\g");

        String folded = new ContentLines().text("SUMMARY", "é".repeat(70)).toString();

        assertThat(folded).isEqualTo("SUMMARY:" + "é".repeat(33) + "\r\n " + "é".repeat(37) + "\r\n");
    }

    private static byte[] ics(PlanReport report) {
        return new CalendarDocument().render(report);
    }

    private static List<String> summaries(Component calendar) {
        return calendar.parts().stream().map(c -> c.value("SUMMARY")).toList();
    }

    private static List<String> uids(Component calendar) {
        return calendar.parts().stream().map(c -> c.value("UID")).toList();
    }

    private static Component component(Component calendar, String summary) {
        Optional<Component> found = calendar.parts().stream()
                .filter(c -> c.value("SUMMARY").equals(summary))
                .findFirst();
        return found.orElseThrow();
    }
}
