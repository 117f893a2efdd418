package dev.waymark.engine.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the weeks in which a person has no hours, as their Mondays. A week is off if at least {@value #DAYS} of its days
 * from Monday to Friday are.
 */
public final class WeeksOffReader {
    static final int DAYS = 3;

    private static final Pattern RANGE = Pattern.compile("(\\S+?)\\s*(?:\\.\\.+|…|–|\\bto\\b|/)\\s*(\\S+)");
    private static final int LONGEST_RANGE = 3 * 366;

    private WeeksOffReader() {}

    /**
     * Reads dates and ranges such as {@code 2027-07-01..2027-07-21, 2027-12-24}.
     *
     * @throws UnreadableFile if one is no date, ends before it starts or spans over three years
     */
    public static Set<LocalDate> dates(String written) throws UnreadableFile {
        Set<LocalDate> days = new HashSet<>();
        for (String part : written.split("[,;\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher range = RANGE.matcher(part.strip());
            LocalDate first = date(range.matches() ? range.group(1) : part.strip());
            LocalDate last = range.matches() ? date(range.group(2)) : first;
            if (last.isBefore(first)) {
                throw new UnreadableFile("Weeks off: '%s' ends before it starts. Write the earlier date first."
                        .formatted(Remarks.shortened(part)));
            }
            if (first.plusDays(LONGEST_RANGE).isBefore(last)) {
                throw new UnreadableFile("Weeks off: '%s' spans more than three years. Check the years."
                        .formatted(Remarks.shortened(part)));
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return mondays(days);
    }

    /**
     * Reads the events of an iCalendar file that fall between two dates. All-day events count, and of timed ones each
     * day they fill for six hours or more; cancelled ones and those marked as free do not.
     *
     * @throws UnreadableFile if it is no calendar
     */
    public static Reading<Set<LocalDate>> calendar(String fileName, byte[] bytes, LocalDate from, LocalDate until)
            throws UnreadableFile {
        Remarks remarks = new Remarks();
        String text = SourceText.read(fileName, bytes, remarks);
        Set<LocalDate> days = new CalendarDays(from, until, remarks).read(fileName, text);
        return new Reading<>(mondays(days), remarks.all());
    }

    private static LocalDate date(String written) throws UnreadableFile {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new UnreadableFile(
                    "Weeks off: '%s' is not a date. Write dates like 2027-12-24 and ranges like 2027-07-01..2027-07-21, or name an .ics file."
                            .formatted(Remarks.shortened(written)),
                    e);
        }
    }

    private static Set<LocalDate> mondays(Set<LocalDate> days) {
        Map<LocalDate, Integer> weekdays = new HashMap<>();
        days.stream()
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(d ->
                        weekdays.merge(d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum));
        return weekdays.entrySet().stream()
                .filter(e -> e.getValue() >= DAYS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
