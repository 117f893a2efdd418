package dev.waymark.engine.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days, months and quarters of the calendar, in words and figures. */
final class CalendarDays {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    static final String MONTH = "(jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
    private static final String DAY = "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String WHEN = "(?:by|before|until|till|til|to|in|on|during|throughout|from|between|"
            + "over|for) "
            + "(?:the )?(?:(?:end|beginning|start|middle) of )?(?:early |late |mid[- ])?";

    static final List<DatePattern> PATTERNS = List.of(
            DatePattern.of(
                    DatePattern.BEFORE + YEAR + "-(\\d{1,2})-(\\d{1,2})",
                    (m, today) -> Ending.day(number(m, 1), number(m, 2), number(m, 3))),
            DatePattern.of(
                    DatePattern.BEFORE + "(\\d{1,2})([./-])(\\d{1,2})[./-]((?:20)?\\d{2})", CalendarDays::inFigures),
            DatePattern.of(
                    DatePattern.BEFORE + WEEKDAY + DAY + " (?:of )?" + MONTH + ",? " + YEAR,
                    (m, today) -> Ending.day(number(m, 3), month(m.group(2)), number(m, 1))),
            DatePattern.of(
                    DatePattern.BEFORE + WEEKDAY + MONTH + " " + DAY + ",? " + YEAR,
                    (m, today) -> Ending.day(number(m, 3), month(m.group(1)), number(m, 2))),
            DatePattern.of(
                    DatePattern.BEFORE + MONTH + ",? (?:of )?" + YEAR,
                    (m, today) -> Ending.endOf(number(m, 2), month(m.group(1)))),
            DatePattern.of(
                    DatePattern.BEFORE + MONTH + " ?'(\\d{2})",
                    (m, today) -> Ending.endOf(2000 + number(m, 2), month(m.group(1)))),
            DatePattern.of(
                    DatePattern.BEFORE + "(\\d{1,2})/" + YEAR, (m, today) -> Ending.endOf(number(m, 2), number(m, 1))),
            DatePattern.of(
                    DatePattern.BEFORE + "q(\\d)[ /,]*(?:of )?" + YEAR,
                    (m, today) -> Ending.endOf(number(m, 2), 3 * number(m, 1))),
            DatePattern.of(
                    DatePattern.BEFORE + "(first|second|third|fourth|last) quarter (?:of )?" + YEAR,
                    (m, today) -> Ending.endOf(number(m, 2), 3 * ordinal(m.group(1)))),
            DatePattern.of(
                    DatePattern.BEFORE + "h([12]) " + YEAR, (m, today) -> Ending.endOf(number(m, 2), 6 * number(m, 1))),
            DatePattern.of(
                    DatePattern.BEFORE + "(first|second) half of " + YEAR,
                    (m, today) -> Ending.endOf(number(m, 2), 6 * ordinal(m.group(1)))),
            DatePattern.of(
                    DatePattern.BEFORE + "q(\\d)",
                    (m, today) -> number(m, 1) < 1 || number(m, 1) > 4
                            ? Optional.of(new Ending.Never())
                            : Ending.next(3 * number(m, 1), today)),
            DatePattern.of(
                    DatePattern.BEFORE + WEEKDAY + DAY + " (?:of )?" + MONTH,
                    (m, today) -> dayOfAnyYear(number(m, 1), month(m.group(2)), today)),
            DatePattern.of(
                    "(?:by|before|until|till|on|from) " + WEEKDAY + MONTH + " " + DAY,
                    (m, today) -> dayOfAnyYear(number(m, 2), month(m.group(1)), today)),
            DatePattern.of(
                    WHEN + "(?:next |this |coming " + ")?" + MONTH,
                    (m, today) -> Ending.next(month(m.group(1)), today)),
            DatePattern.of("(?:next|this|mid[- ]) ?" + MONTH, (m, today) -> Ending.next(month(m.group(1)), today)));

    private CalendarDays() {}

    /** The day comes first, unless it cannot; with a stroke it may be either, and is left to the person. */
    private static Optional<Ending> inFigures(Matcher m, LocalDate today) {
        int first = number(m, 1);
        int second = number(m, 3);
        int year = number(m, 4) < 100 ? 2000 + number(m, 4) : number(m, 4);
        if (m.group(2).equals("/") && first <= 12 && second <= 12 && first != second) {
            boolean gone = LocalDate.of(year, Math.max(first, second), Math.min(first, second))
                    .isBefore(today);
            return gone ? Optional.of(new Ending.Over()) : Ending.known();
        }
        return second > 12 && first <= 12 ? Ending.day(year, first, second) : Ending.day(year, second, first);
    }

    private static Optional<Ending> dayOfAnyYear(int day, int month, LocalDate today) {
        return Ending.day(today.getYear(), month, day)
                .flatMap(ending -> ending instanceof Ending.On on && on.last().isBefore(today)
                        ? Ending.day(today.getYear() + 1, month, day)
                        : Optional.of(ending));
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
