package dev.waymark.engine.profile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as people write it in a résumé. Months are kept, days are not. */
public sealed interface LooseDate {
    /** @param note what had to be mended to read it; empty if nothing */
    record Month(YearMonth month, String note) implements LooseDate {}

    /** Only the year was given. */
    record Year(int year, String note) implements LooseDate {}

    /** "Present" in one of many languages. */
    record Present(String note) implements LooseDate {}

    record NotUnderstood() implements LooseDate {}

    int EARLIEST_YEAR = 1930;
    int LATEST_YEAR = 2100;

    /** Text longer than this is no date. */
    int LONGEST = 60;

    Set<String> PRESENT = Set.of(
            "present",
            "current",
            "currently",
            "now",
            "today",
            "ongoing",
            "on going",
            "to date",
            "till date",
            "until now",
            "till now",
            "still",
            "heute",
            "jetzt",
            "aktuell",
            "laufend",
            "bis heute",
            "present day",
            "aujourd'hui",
            "aujourd’hui",
            "actuel",
            "actuellement",
            "en cours",
            "actual",
            "actualidad",
            "presente",
            "la actualidad",
            "hoy",
            "attuale",
            "oggi",
            "in corso",
            "atual",
            "atualmente",
            "heden",
            "nu",
            "obecnie",
            "至今",
            "现在",
            "目前",
            "現在",
            "настоящее время",
            "н.в.",
            "günümüz",
            "-",
            "–",
            "—",
            "…",
            "...");

    Pattern NUMERIC_YEAR_FIRST = Pattern.compile(
            "((?:19|20)\\d{2})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,3}))?[月日]?)?(?:[t ]\\d{2}:.*)?年?");
    Pattern NUMERIC_YEAR_LAST = Pattern.compile("(?:(\\d{1,2})\\s*[-/.]\\s*)?(\\d{1,2})\\s*[-/.]\\s*((?:19|20)\\d{2})");
    Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])(\\d{2})?");
    Pattern WORDED = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?(?:de\\s+)?(\\p{L}{3,12})\\.?"
            + "(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s*(?:de\\s+)?['’]?((?:19|20)?\\d{2})");
    Pattern WORDED_YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})\\s+(\\p{L}{3,12})\\.?");

    static LooseDate read(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return new NotUnderstood();
        }
        if (PRESENT.contains(text)) {
            return new Present("");
        }
        String bare = text.replaceFirst(
                "^(since|from|seit|ab|depuis|desde|dal|circa|ca\\.?|c\\.|approx\\.?|about|~)\\s*", "");
        String note = bare.equals(text) ? "" : "read without what stands before the date";
        for (String candidate : List.of(bare, bare.replaceFirst("\\s*[(（].*$", ""))) {
            String noted = candidate.equals(bare) ? note : "read without what stands in brackets";
            if (PRESENT.contains(candidate)) {
                return new Present(noted);
            }
            LooseDate date = exact(candidate, noted);
            if (!(date instanceof NotUnderstood)) {
                return date;
            }
        }
        boolean present = PRESENT.stream().anyMatch(word -> word.length() > 1 && text.startsWith(word));
        return present ? new Present("taken as still going on") : new NotUnderstood();
    }

    private static LooseDate exact(String text, String note) {
        Matcher m = NUMERIC_YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return m.group(2) == null ? year(m.group(1), note) : month(m.group(1), m.group(2), m.group(3), note);
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return month(m.group(1), m.group(2), m.group(3), note);
        }
        m = NUMERIC_YEAR_LAST.matcher(text);
        if (m.matches()) {
            return yearLast(m, note);
        }
        m = WORDED.matcher(text);
        if (m.matches()) {
            return worded(m.group(1), m.group(2), note);
        }
        m = WORDED_YEAR_FIRST.matcher(text);
        return m.matches() ? worded(m.group(2), m.group(1), note) : new NotUnderstood();
    }

    private static LooseDate worded(String name, String year, String note) {
        int number = MonthNames.number(name);
        if (number == 0) {
            return new NotUnderstood();
        }
        // Two digits after a month's name are a year: '08 is 2008, '98 is 1998.
        String full = year.length() == 4 ? year : (Integer.parseInt(year) > 50 ? "19" : "20") + year;
        return month(full, Integer.toString(number), null, note);
    }

    private static LooseDate yearLast(Matcher m, String note) {
        if (m.group(1) == null) {
            return month(m.group(3), m.group(2), null, note);
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (second > 12 && first <= 12) {
            return month(m.group(3), m.group(1), m.group(2), note);
        }
        boolean unclear = first <= 12 && second <= 12 && first != second;
        return month(
                m.group(3),
                m.group(2),
                m.group(1),
                unclear ? "read as day, month, year: write it as year-month-day if that is wrong" : note);
    }

    private static LooseDate year(String year, String note) {
        int number = Integer.parseInt(year);
        return number < EARLIEST_YEAR || number > LATEST_YEAR ? new NotUnderstood() : new Year(number, note);
    }

    private static LooseDate month(String year, String month, @Nullable String day, String note) {
        int monthNumber = Integer.parseInt(month);
        if (year(year, note) instanceof NotUnderstood) {
            return new NotUnderstood();
        }
        if (monthNumber < 1 || monthNumber > 12) {
            return new Year(Integer.parseInt(year), "there is no month " + monthNumber + ": only the year is kept");
        }
        YearMonth found = YearMonth.of(Integer.parseInt(year), monthNumber);
        if (day == null) {
            return new Month(found, note);
        }
        try {
            LocalDate date = found.atDay(Integer.parseInt(day));
            return new Month(YearMonth.from(date), note);
        } catch (DateTimeException e) {
            return new Month(found, "there is no such day: " + found + " is kept");
        }
    }
}
