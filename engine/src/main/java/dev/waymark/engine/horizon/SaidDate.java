package dev.waymark.engine.horizon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that a sentence says, as the last day of what it names: "by June 2027" is 30 June 2027. A date in figures that
 * could be read two ways (06/07/2027) is left unread.
 *
 * @param words as they stand there
 */
record SaidDate(String words, LocalDate last) {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("nine", 9),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18));

    /** Last months of the seasons of the northern half. */
    private static final Map<String, Integer> SEASONS = Map.of("spring", 5, "summer", 8, "autumn", 11, "winter", 2);

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern ISO = pattern("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY = pattern("(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (\\d{4})");
    private static final Pattern MONTH_OF_YEAR = pattern(MONTH + " (?:of )?(\\d{4})");
    private static final Pattern QUARTER = pattern("q([1-4])[ /]?(\\d{4})");
    private static final Pattern IN = pattern("(?:in|within) (\\d{1,2}|[a-z]+) (week|month|year)s?");
    private static final Pattern SEASON =
            pattern("(?:by |before |in |next |this )(?:the end of )?(spring|summer|autumn|winter)(?: (\\d{4}))?");
    private static final Pattern MONTH_ALONE = pattern("(?:by|before|until|in) (?:the end of )?" + MONTH);
    private static final Pattern CHRISTMAS = pattern("(?:by|before|at) christmas");
    private static final Pattern YEAR = pattern("(?:by|before|until|in|end of) (?:the end of )?(20\\d{2})");

    /** Empty where none is said, or none that can be told. */
    static Optional<SaidDate> in(String text, LocalDate today) {
        return iso(text)
                .or(() -> day(text))
                .or(() -> monthOfYear(text))
                .or(() -> quarter(text))
                .or(() -> season(text, today))
                .or(() -> year(text))
                .or(() -> from(text, today))
                .or(() -> monthAlone(text, today))
                .or(() -> christmas(text, today));
    }

    private static Optional<SaidDate> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? day(m.group(), number(m.group(1)), number(m.group(2)), number(m.group(3))) : Optional.empty();
    }

    private static Optional<SaidDate> day(String text) {
        Matcher m = DAY.matcher(text);
        return m.find() ? day(m.group(), number(m.group(3)), month(m.group(2)), number(m.group(1))) : Optional.empty();
    }

    private static Optional<SaidDate> day(String words, int year, int month, int day) {
        try {
            return Optional.of(new SaidDate(words, LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<SaidDate> monthOfYear(String text) {
        Matcher m = MONTH_OF_YEAR.matcher(text);
        return m.find() ? endOf(m.group(), number(m.group(2)), month(m.group(1))) : Optional.empty();
    }

    private static Optional<SaidDate> quarter(String text) {
        Matcher m = QUARTER.matcher(text);
        return m.find() ? endOf(m.group(), number(m.group(2)), 3 * number(m.group(1))) : Optional.empty();
    }

    private static Optional<SaidDate> season(String text, LocalDate today) {
        Matcher m = SEASON.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int month = SEASONS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 12);
        return m.group(2) == null ? next(m.group(), month, today) : endOf(m.group(), number(m.group(2)), month);
    }

    private static Optional<SaidDate> year(String text) {
        Matcher m = YEAR.matcher(text);
        return m.find() ? endOf(m.group(), number(m.group(1)), 12) : Optional.empty();
    }

    private static Optional<SaidDate> from(String text, LocalDate today) {
        Matcher m = IN.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String word = m.group(1).toLowerCase(Locale.ROOT);
        int count = word.matches("\\d+") ? number(word) : NUMBERS.getOrDefault(word, 0);
        if (count == 0) {
            return Optional.empty();
        }
        LocalDate last = switch (m.group(2).toLowerCase(Locale.ROOT)) {
            case "week" -> today.plusWeeks(count);
            case "month" -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
        return Optional.of(new SaidDate(m.group(), last));
    }

    private static Optional<SaidDate> monthAlone(String text, LocalDate today) {
        Matcher m = MONTH_ALONE.matcher(text);
        return m.find() ? next(m.group(), month(m.group(1)), today) : Optional.empty();
    }

    private static Optional<SaidDate> christmas(String text, LocalDate today) {
        Matcher m = CHRISTMAS.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        LocalDate eve = LocalDate.of(today.getYear(), 12, 24);
        return Optional.of(new SaidDate(m.group(), eve.isBefore(today) ? eve.plusYears(1) : eve));
    }

    /** The end of the month the next time it comes round. */
    private static Optional<SaidDate> next(String words, int month, LocalDate today) {
        LocalDate end = YearMonth.of(today.getYear(), month).atEndOfMonth();
        return endOf(words, end.isBefore(today) ? today.getYear() + 1 : today.getYear(), month);
    }

    private static Optional<SaidDate> endOf(String words, int year, int month) {
        return Optional.of(new SaidDate(words, YearMonth.of(year, month).atEndOfMonth()));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])");
    }
}
