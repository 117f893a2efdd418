package dev.waymark.engine.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Seasons, feasts, birthdays and other days that people count by. */
final class Occasions {
    /** Last months of the seasons of the northern half. */
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 5, "summer", 8, "autumn", 11, "fall", 11, "winter", 2);

    private static final String UNTIL = "(?:by|before|until|till|til|at|over|in time for|ahead of|after)";
    private static final String WHOSE = "(?:my|our|his|her|their|the|this|its)";
    private static final String EVENT = "(?:probation(?:ary)?(?: period)?|(?:performance |annual |yearly |"
            + "appraisal )*review|appraisal|"
            + "(?:school |academic |financial |tax )?(?:term|semester|year)|half[- ]term|contract|(?:maternity |"
            + "paternity |parental )?leave|"
            + "apprenticeship|internship|placement|traineeship|project|season|exams?|test|wedding|move|go-live|"
            + "launch|audit|inspection|"
            + "conference|sabbatical|sprint|notice period|visa date|graduation|holidays|course|interview)";

    static final List<DatePattern> PATTERNS = List.of(
            DatePattern.of(
                    DatePattern.BEFORE + "(spring|summer|autumn|fall|winter)(?: (?:of )?(20\\d{2}))",
                    Occasions::season),
            DatePattern.of(
                    "(?:by|before|until|till|in|over|during|this|next) (?:the )?(?:end of |"
                            + "middle of )?(?:the )?(?:this |next |coming )?(spring|summer|autumn|fall|winter)()",
                    Occasions::season),
            DatePattern.of(
                    UNTIL + " (?:the end of )?(christmas|new year(?:'s(?: eve| day)?)?|xmas)(?: (20\\d{2}))?",
                    (m, today) -> christmas(year(m.group(2)), today)),
            DatePattern.of(
                    UNTIL + " (?:easter|thanksgiving|ramadan|diwali|hanukkah|eid)(?: (20\\d{2}))?",
                    (m, today) -> year(m.group(1)) == 0
                            ? Ending.known()
                            : Ending.day(year(m.group(1)), 12, 31)
                                    .flatMap(last ->
                                            year(m.group(1)) < today.getYear() ? Optional.of(last) : Ending.known())),
            DatePattern.known("(?:before|by the time|until|by when) (?:i|he|she|they|we) (?:turns?|am|is|are|"
                    + "becomes?|reach(?:es)?) (?:the age of )?\\d{2}"),
            DatePattern.known("(?:by|before) (?:the )?age (?:of )?\\d{2}"),
            DatePattern.known("(?:by|before|until|till|on) (?:my|his|her|their) (?:\\d{2}(?:st|nd|rd|th) )?birthday"),
            DatePattern.known("(?:by|before|until|till|at|ahead of|in time for|within|"
                    + "during) (?:the end of )?" + WHOSE
                    + " (?:next |annual |final |last |first |yearly |mid-year |\\p{L}+ ){0,2}?" + EVENT),
            DatePattern.known(
                    "(?:by|before|until|till|at) (?:the )?end of (?:" + WHOSE + " )?(?:next |" + "\\p{L}+ )?" + EVENT),
            DatePattern.known("(?:by|before|until|till|at|in) half[- ]term"));

    private Occasions() {}

    private static Optional<Ending> season(Matcher m, LocalDate today) {
        int month = SEASONS.getOrDefault(m.group(1), 12);
        int year = year(m.group(2));
        return year == 0 ? Ending.next(month, today) : Ending.endOf(year, month);
    }

    private static Optional<Ending> christmas(int year, LocalDate today) {
        LocalDate eve = LocalDate.of(year == 0 ? today.getYear() : year, 12, 24);
        return Ending.on(year == 0 && eve.isBefore(today) ? eve.plusYears(1) : eve);
    }

    /** 0 where none is said. */
    private static int year(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
