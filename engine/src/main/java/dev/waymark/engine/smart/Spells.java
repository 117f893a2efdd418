package dev.waymark.engine.smart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Stretches of time counted from today. */
final class Spells {
    private static final String COUNT = "(" + Numbers.ANY + "|a|an|a couple of|couple of)";
    private static final String UNIT = "(day|week|fortnight|month|quarter|term|semester|year|decade)s?";
    private static final String DAYS = "(mon|tues|wednes|thurs|fri|satur|sun)day";

    static final List<DatePattern> PATTERNS = List.of(
            DatePattern.over("(?:by |in |during |since |the )?last (?:spring|summer|autumn|fall|winter|week|"
                    + "month|year|quarter|term|"
                    + DAYS + ")(?!'s)"),
            DatePattern.over("yesterday"),
            DatePattern.of("this time next year", (m, today) -> Ending.on(today.plusYears(1))),
            DatePattern.of(
                    "(?:with)?in(?:side)? (?:the )?(?:next |coming |" + "following )?" + COUNT + "[ -]" + UNIT
                            + "(?:'s?)?(?: time)?",
                    (m, today) -> from(today, m.group(1), m.group(2))),
            DatePattern.of(
                    "(?:for|over|during|throughout) (?:the )?(?:next |coming |following )?" + COUNT + "[ -]" + UNIT,
                    (m, today) -> from(today, m.group(1), m.group(2))),
            DatePattern.of(
                    "(?:the )?(?:next|" + "coming) " + COUNT + " " + UNIT,
                    (m, today) -> from(today, m.group(1), m.group(2))),
            DatePattern.of(
                    COUNT + " " + UNIT + " from (?:now|" + "today)", (m, today) -> from(today, m.group(1), m.group(2))),
            DatePattern.of(
                    "(?:by |before |until |till |in |during |within |over )?(?:the )?(?:end of |"
                            + "course of )?(?:the )?(?:next|coming|following) (week|month|quarter|year)",
                    (m, today) -> next(today, m.group(1))),
            DatePattern.of(
                    "(?:by |before |until |till |in |during |within |over )?(?:the )?(?:end of |"
                            + "course of )?(?:this|the current) (week|month|quarter|year)",
                    (m, today) -> endOf(today, m.group(1))),
            DatePattern.of(
                    "(?:by |before |until |till |at |in )?(?:the )?end of (?:the |this )?(day|week|month|"
                            + "quarter|year)",
                    (m, today) -> endOf(today, m.group(1))),
            DatePattern.of(
                    "(?:by |before |until |till )?(?:year[- ]end|eoy|" + "the year's end)",
                    (m, today) -> endOf(today, "year")),
            DatePattern.of(
                    "(?:by |before |until |till )?tomorrow(?: morning| evening|" + " night)?",
                    (m, today) -> Ending.on(today.plusDays(1))),
            DatePattern.of("overnight", (m, today) -> Ending.on(today.plusDays(1))),
            DatePattern.of(
                    "(?<!where )(?<!than )(?<!from )(?<!of )(?:by |before |until )?(?:today|" + "tonight)",
                    (m, today) -> Ending.on(today)),
            DatePattern.of(
                    "(?:by|before|until|till|on|this|next|coming) (?:next |this |coming )?(?:mon|tues|wednes|"
                            + "thurs|fri|satur|sun)day",
                    (m, today) -> Ending.on(today.plusWeeks(1))),
            DatePattern.of(
                    "(?:in|over|by|this|next|during|before) (?:a |the |this |next |one )?week-?end",
                    (m, today) -> Ending.on(today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)))),
            DatePattern.known("(?:within|before|by|in|over) (?:the )?(?:next|this|end of(?: the|"
                    + " this)?) (?:school |academic |financial |tax )?(?:term|semester|year)"),
            DatePattern.known("(?:this|next) (?:school |academic |financial |tax )?(?:term|semester|year)"));

    private Spells() {}

    private static Optional<Ending> from(LocalDate today, String count, String unit) {
        long many = Math.round(Numbers.value(count));
        if (many == 0 || many > 10_000) {
            return Optional.empty();
        }
        return Ending.on(
                switch (unit) {
                    case "day" -> today.plusDays(many);
                    case "week" -> today.plusWeeks(many);
                    case "fortnight" -> today.plusWeeks(2 * many);
                    case "month" -> today.plusMonths(many);
                    case "quarter" -> today.plusMonths(3 * many);
                    case "term" -> today.plusMonths(4 * many);
                    case "semester" -> today.plusMonths(6 * many);
                    case "decade" -> today.plusYears(10 * many);
                    default -> today.plusYears(many);
                });
    }

    private static Optional<Ending> next(LocalDate today, String unit) {
        return endOf(
                switch (unit) {
                    case "week" -> today.plusWeeks(1);
                    case "month" -> today.plusMonths(1);
                    case "quarter" -> today.plusMonths(3);
                    default -> today.plusYears(1);
                },
                unit);
    }

    private static Optional<Ending> endOf(LocalDate day, String unit) {
        return Ending.on(
                switch (unit) {
                    case "day" -> day;
                    case "week" -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    case "month" -> YearMonth.from(day).atEndOfMonth();
                    case "quarter" ->
                        YearMonth.of(day.getYear(), (day.getMonthValue() + 2) / 3 * 3)
                                .atEndOfMonth();
                    default -> LocalDate.of(day.getYear(), 12, 31);
                });
    }
}
