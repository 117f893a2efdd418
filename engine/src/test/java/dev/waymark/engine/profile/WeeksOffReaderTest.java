package dev.waymark.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeksOffReaderTest {
    @Test
    void a_week_is_off_if_three_of_its_weekdays_are() throws Exception {
        // 2027-07-01 is a Thursday: two weekdays of its week, then two whole weeks, then Monday to Wednesday.
        assertThat(WeeksOffReader.dates("2027-07-01..2027-07-21, 2027-12-24"))
                .containsExactly(day("2027-07-05"), day("2027-07-12"), day("2027-07-19"));
        assertThat(WeeksOffReader.dates("2027-07-03; 2027-07-04; 2027-07-05; 2027-07-06"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2027-13-01",
                "2027-07-21..2027-07-01",
                "2027-07-01..2099-07-01",
                "2027-07-01..",
                "holiday.ics"
            })
    void what_is_no_date_is_refused(String written) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> WeeksOffReader.dates(written))
                .withMessageStartingWith("Weeks off: '");
    }

    @Test
    void all_day_events_and_long_timed_ones_fill_days() throws Exception {
        assertThat(calendar("DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270710"))
                .containsExactly(day("2027-07-05"));
        assertThat(calendar("DTSTART:20270705T090000Z\nDTEND:20270707T170000Z")).containsExactly(day("2027-07-05"));
        assertThat(calendar("DTSTART:20270705T090000\nDURATION:P5D")).containsExactly(day("2027-07-05"));
        assertThat(calendar("DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270707"))
                .isEmpty();
    }

    @Test
    void meetings_cancelled_and_free_events_fill_none() throws Exception {
        assertThat(calendar("DTSTART:20270705T090000Z\nDTEND:20270705T100000Z\nRRULE:FREQ=DAILY;COUNT=5"))
                .isEmpty();
        assertThat(calendar("DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270710\nSTATUS:CANCELLED"))
                .isEmpty();
        assertThat(calendar("DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270710\nTRANSP:TRANSPARENT"))
                .isEmpty();
    }

    @Test
    void repeats_are_followed_to_the_end_of_the_time_asked_for() throws Exception {
        assertThat(calendar("DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270710\nRRULE:FREQ=YEARLY"))
                .containsExactly(day("2027-07-05"), day("2028-07-03"));
        assertThat(calendar("DTSTART;VALUE=DATE:20270705\nRRULE:FREQ=DAILY;COUNT=3"))
                .containsExactly(day("2027-07-05"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20270705T090000Z\nRRULE:FREQ=SECONDLY",
                "DTSTART;VALUE=DATE:20270705\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "DTSTART;VALUE=DATE:20270705\nRRULE:FREQ=NEVER;INTERVAL=0",
                "DTSTART:tomorrow",
                "DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:99990705",
                "DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20260101",
                "SUMMARY:nothing else"
            })
    void a_hostile_event_neither_hangs_nor_breaks(String event) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(calendar(event)).isEmpty());
    }

    @Test
    void what_is_no_calendar_is_refused_and_damage_is_survived() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read("{\"name\": \"Ada\"}"))
                .withMessage("weeks.ics is not a calendar: it has no BEGIN:VCALENDAR. Export it as .ics (iCalendar).");
        String whole =
                wrapped("DTSTART;VALUE=DATE:20270705\nDTEND;VALUE=DATE:20270710\nRRULE:FREQ=YEARLY;COUNT=2\nSUMMARY:x");
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(WeeksOffReader.calendar("weeks.ics", bytes, day("2027-01-01"), day("2028-12-31"))
                                .value())
                        .hasSizeLessThanOrEqualTo(105);
            } catch (UnreadableFile refused) {
                assertThat(refused).hasMessageStartingWith("weeks.ics");
            }
        }
    }

    private static Set<LocalDate> calendar(String event) throws UnreadableFile {
        return read(wrapped(event));
    }

    private static String wrapped(String event) {
        return String.join(
                "\r\n",
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:1",
                        event.replace("\n", "\r\n"),
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    private static Set<LocalDate> read(String text) throws UnreadableFile {
        return WeeksOffReader.calendar(
                        "weeks.ics", text.getBytes(StandardCharsets.UTF_8), day("2027-01-01"), day("2028-12-31"))
                .value();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
