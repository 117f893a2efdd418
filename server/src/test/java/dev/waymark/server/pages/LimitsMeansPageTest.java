package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsMeansPageTest {
    private static final String PAGE = "/plan/limits";

    private final Browser browser = new Browser();

    @BeforeEach
    void aimAtSomething() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1252.00"));
    }

    @Test
    void a_calendar_gives_its_weeks_off_to_the_form_and_nothing_is_kept() {
        LocalDate monday = LocalDate.now().plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
        String calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//EN
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:%s
                DTEND;VALUE=DATE:%s
                SUMMARY:Zanzibar
                END:VEVENT
                END:VCALENDAR
                """.formatted(day.format(monday), day.format(monday.plusDays(12)));

        String form = browser.submitFile(PAGE, PAGE + "/calendar", "calendar", "mine.ics", calendar)
                .body();

        assertThat(form.substring(form.indexOf("page-head")))
                .contains("2 weeks off taken over from the calendar", monday + "\n" + monday.plusWeeks(1))
                .doesNotContain("Zanzibar");
        assertThat(browser.get(PAGE).body()).doesNotContain(monday.toString());
    }

    @Test
    void what_is_no_calendar_or_takes_no_week_is_said() {
        assertThat(browser.submitFile(PAGE, PAGE + "/calendar", "calendar", "a.ics", "no calendar")
                        .body())
                .contains("calendar-error", "a.ics");
        assertThat(browser.submitTo(PAGE, PAGE + "/calendar", Map.of()).body())
                .contains("Choose a calendar file (.ics).");
    }

    @Test
    void lines_that_are_not_understood_are_shown_again_with_what_to_write() {
        String form = browser.submit(
                        PAGE,
                        Map.of(
                                "hours",
                                "5",
                                "start",
                                LocalDate.now().toString(),
                                "by",
                                LocalDate.now().plusYears(1).toString(),
                                "budget",
                                "500",
                                "currency",
                                "EUR",
                                "funds",
                                "Employer: 1500",
                                "otherHours",
                                "July 10"))
                .body();

        assertThat(form)
                .contains(
                        "“Employer: 1500”: write who gives it and how much, such as Employer = 1500.",
                        "“July 10” is not understood.",
                        ">Employer: 1500</textarea>");
    }
}
