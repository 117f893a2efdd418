package dev.waymark.engine.profile;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The days that a calendar's events fill, as the calendar writes them: a day is a day wherever it is read. */
final class CalendarDays {
    private static final int MOST_REPEATS = 2_000;
    private static final int MOST_EVENTS = 20_000;
    private static final long LONGEST_DAYS = 400;
    private static final Duration FILLED = Duration.ofHours(6);
    private static final double MILLIS_A_DAY = 86_400_000;

    private final LocalDate from;
    private final LocalDate until;
    private final Remarks remarks;
    private final Set<LocalDate> days = new HashSet<>();

    CalendarDays(LocalDate from, LocalDate until, Remarks remarks) {
        this.from = from;
        this.until = until;
        this.remarks = remarks;
    }

    Set<LocalDate> read(String fileName, String text) throws UnreadableFile {
        if (!text.contains("BEGIN:VCALENDAR")) {
            throw new UnreadableFile(
                    fileName + " is not a calendar: it has no BEGIN:VCALENDAR. Export it as .ics (iCalendar).");
        }
        int events = 0;
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                for (VEvent event : calendar.getEvents()) {
                    if (events++ < MOST_EVENTS) {
                        read(event, "event " + events);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // biweekly throws what it likes on a broken file; the person needs to know which file, not which class.
            throw new UnreadableFile(
                    fileName + " could not be read as a calendar. Export it again as .ics (iCalendar).", e);
        }
        return days;
    }

    private void read(VEvent event, String place) {
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        DateStart start = event.getDateStart();
        if (free || cancelled) {
            return;
        }
        if (start == null || start.getValue() == null) {
            remarks.add(place, title(event), "no start that could be read: left out");
            return;
        }
        LocalDateTime first = local(start.getValue());
        LocalDateTime last = end(event, start.getValue(), first);
        if (Duration.between(first, last).toDays() > LONGEST_DAYS) {
            remarks.add(place, title(event), "longer than a year: left out");
            return;
        }
        add(first, last);
        repeat(event, place, start.getValue(), first, last);
    }

    private LocalDateTime end(VEvent event, ICalDate start, LocalDateTime first) {
        DateEnd end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            LocalDateTime last = local(end.getValue());
            return last.isBefore(first) ? first : last;
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return first.plus(Duration.ofMillis(event.getDuration().getValue().toMillis()));
        }
        return start.hasTime() ? first : first.plusDays(1);
    }

    /** As it stands in the file, whatever its time zone. */
    private static LocalDateTime local(ICalDate date) {
        DateTimeComponents c = date.getRawComponents();
        LocalDate day = LocalDate.of(c.getYear(), c.getMonth(), c.getDate());
        return date.hasTime() ? day.atTime(c.getHour(), c.getMinute()) : day.atStartOfDay();
    }

    private void repeat(VEvent event, String place, ICalDate start, LocalDateTime first, LocalDateTime last) {
        @Nullable
        Frequency often =
                event.getRecurrenceRule() == null || event.getRecurrenceRule().getValue() == null
                        ? null
                        : event.getRecurrenceRule().getValue().getFrequency();
        if (often == null && event.getRecurrenceDates().isEmpty()) {
            return;
        }
        if (often == Frequency.SECONDLY || often == Frequency.MINUTELY || often == Frequency.HOURLY) {
            remarks.add(place, title(event), "repeats within the day: only its first time counts");
            return;
        }
        Iterator<Date> times = event.getDateIterator(TimeZone.getTimeZone("UTC"));
        for (int i = 0; i < MOST_REPEATS && times.hasNext(); i++) {
            long shift = Math.round((times.next().getTime() - start.getTime()) / MILLIS_A_DAY);
            if (first.plusDays(shift).toLocalDate().isAfter(until)) {
                return;
            }
            add(first.plusDays(shift), last.plusDays(shift));
        }
    }

    private void add(LocalDateTime first, LocalDateTime last) {
        LocalDate start = first.toLocalDate().isBefore(from) ? from : first.toLocalDate();
        for (LocalDate day = start; day.atStartOfDay().isBefore(last) && !day.isAfter(until); day = day.plusDays(1)) {
            LocalDateTime opens = day.atStartOfDay().isBefore(first) ? first : day.atStartOfDay();
            LocalDateTime closes = day.plusDays(1).atStartOfDay().isAfter(last)
                    ? last
                    : day.plusDays(1).atStartOfDay();
            if (Duration.between(opens, closes).compareTo(FILLED) >= 0) {
                days.add(day);
            }
        }
    }

    private static String title(VEvent event) {
        return event.getSummary() == null
                ? "no title"
                : String.valueOf(event.getSummary().getValue());
    }
}
