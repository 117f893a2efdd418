package dev.waymark.engine.courses;

import dev.waymark.engine.courses.CourseSettings.DateOrder;
import dev.waymark.engine.profile.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as catalogues write them. Which number of 03/04/2027 is the day is told, or seen from dates such as 25/04/2027. */
final class StatedDates {
    private static final int LONGEST = 600;
    private static final String OPEN =
            "any time|anytime|on demand|open|flexible|jederzeit|laufend|nach vereinbarung|auf anfrage|a tout moment|permanent|en cualquier momento|always|continuous|rolling|ongoing";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:de\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+)?(\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile(
            "(\\d{1,2})\\.?\\s*[-–—]\\s*(\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?\\s+(?:de\\s+)?(\\d{4}))");
    private static final Pattern DOTTED_RANGE =
            Pattern.compile("(\\d{1,2}\\.(?:\\d{1,2}\\.)?)\\s*[-–—]\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{4})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:to|until|bis|au|al|hasta|-)\\s+|\\s*(?:–|—|\\.\\.+)\\s*");

    private final Optional<DateOrder> order;

    private StatedDates(Optional<DateOrder> order) {
        this.order = order;
    }

    /** @param cells all that may hold dates: one in which only one number can be the day tells for all */
    static StatedDates in(Collection<String> cells, Optional<DateOrder> told) {
        if (told.isPresent()) {
            return new StatedDates(told);
        }
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher m = SLASHED.matcher(cell);
            while (m.find()) {
                dayFirst |= Integer.parseInt(m.group(1)) > 12;
                monthFirst |= Integer.parseInt(m.group(2)) > 12;
            }
        }
        return new StatedDates(
                dayFirst == monthFirst
                        ? Optional.empty()
                        : Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST));
    }

    /** @param written what a cell says of when a course is held */
    Found read(String written) {
        String text = written.strip();
        if (text.isEmpty() || PlainWords.hasAny(PlainWords.of(text), OPEN)) {
            return new Found(List.of(), false, false);
        }
        if (text.length() > LONGEST) {
            return new Found(List.of(), false, true);
        }
        List<Days> all = new ArrayList<>();
        boolean unclear = false;
        boolean wrong = false;
        for (String part : text.split("[;|\\n]")) {
            if (!part.isBlank()) {
                Found one = part(part.strip());
                all.addAll(one.days);
                unclear |= one.isAmbiguous;
                wrong |= one.isWrong;
            }
        }
        return new Found(all, unclear, wrong);
    }

    private Found part(String text) {
        Found whole = span(text);
        if (!whole.isWrong || !text.contains(",")) {
            return whole;
        }
        List<Days> all = new ArrayList<>();
        boolean unclear = false;
        for (String piece : text.split(",")) {
            Found one = span(piece.strip());
            if (one.isWrong) {
                return whole;
            }
            all.addAll(one.days);
            unclear |= one.isAmbiguous;
        }
        return new Found(all, unclear, false);
    }

    private Found span(String text) {
        Matcher month = DAYS_OF_MONTH.matcher(text);
        if (month.matches()) {
            return span("%s %s %s".formatted(month.group(1), month.group(3), month.group(4)), month.group(2));
        }
        Matcher dotted = DOTTED_RANGE.matcher(text);
        if (dotted.matches()) {
            String start = dotted.group(1);
            String end = dotted.group(2);
            boolean hasMonth = start.indexOf('.') != start.lastIndexOf('.');
            int rest = hasMonth ? end.lastIndexOf('.') : end.indexOf('.');
            return span(start + end.substring(rest + 1), end);
        }
        Matcher between = BETWEEN.matcher(text);
        return between.find()
                ? span(text.substring(0, between.start()), text.substring(between.end()))
                : span(text, "");
    }

    private Found span(String first, String last) {
        One starts = day(first.strip());
        One ends = last.isBlank() ? new One(Optional.empty(), false) : day(last.strip());
        if (starts.ambiguous || ends.ambiguous) {
            return new Found(List.of(), true, false);
        }
        if (starts.day.isEmpty() || !last.isBlank() && ends.day.isEmpty()) {
            return new Found(List.of(), false, true);
        }
        LocalDate start = starts.day.get();
        if (ends.day.filter(start::isAfter).isPresent()) {
            return new Found(List.of(), false, true);
        }
        return new Found(List.of(new Days(start, ends.day)), false, false);
    }

    private One day(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return date(m.group(1), m.group(2), m.group(3));
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return date(m.group(1), m.group(2), m.group(3));
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            return date(m.group(3), m.group(2), m.group(1));
        }
        m = SLASHED.matcher(text);
        if (m.matches()) {
            boolean same = Integer.parseInt(m.group(1)) == Integer.parseInt(m.group(2));
            if (order.isEmpty() && !same) {
                return new One(Optional.empty(), isDay(m.group(1)) && isDay(m.group(2)));
            }
            return order.filter(o -> o == DateOrder.MONTH_FIRST).isPresent()
                    ? date(m.group(3), m.group(1), m.group(2))
                    : date(m.group(3), m.group(2), m.group(1));
        }
        m = MONTH_DAY.matcher(text);
        if (m.matches()) {
            return date(m.group(3), Integer.toString(MonthNames.number(m.group(1))), m.group(2));
        }
        m = DAY_MONTH.matcher(text);
        return m.matches()
                ? date(m.group(3), Integer.toString(MonthNames.number(m.group(2))), m.group(1))
                : new One(Optional.empty(), false);
    }

    private static boolean isDay(String digits) {
        return Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 31;
    }

    private static One date(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            LocalDate date = LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
            boolean sensible = date.getYear() >= 1990 && date.getYear() <= 2100;
            return new One(sensible ? Optional.of(date) : Optional.empty(), false);
        } catch (DateTimeException e) {
            return new One(Optional.empty(), false);
        }
    }

    private record One(Optional<LocalDate> day, boolean ambiguous) {}

    /** @param last empty if only the first day is said */
    record Days(LocalDate first, Optional<LocalDate> last) {}

    /**
     * @param isAmbiguous whether a date has two meanings
     * @param isWrong whether something is no date
     */
    record Found(List<Days> days, boolean isAmbiguous, boolean isWrong) {}
}
