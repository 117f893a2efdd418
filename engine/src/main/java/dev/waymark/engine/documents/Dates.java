package dev.waymark.engine.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dates as British English writes them: "14 May 2028". Written out here because locale data is slow to load cold. */
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** "14 May 2028". */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** "14 May". */
    public static String dayOfYear(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date);
    }

    /** "May 2028". */
    public static String month(LocalDate date) {
        return name(date) + " " + date.getYear();
    }

    public static String month(YearMonth month) {
        return month(month.atDay(1));
    }

    /** "May 2028" as "May ’28", to fit under a tick; the short name of the month. */
    public static String tick(LocalDate date) {
        return shortName(date) + " ’" + twoDigits(date.getYear() % 100);
    }

    /** "Oct". */
    public static String shortName(LocalDate date) {
        return name(date).substring(0, 3);
    }

    /** Two months as a range: "June 2028", "Jun–Oct 2028" or "Nov 2028 – Jan 2029". */
    public static String months(LocalDate from, LocalDate to) {
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return month(from);
        }
        return from.getYear() == to.getYear()
                ? shortName(from) + "–" + shortName(to) + " " + to.getYear()
                : shortName(from) + " " + from.getYear() + " – " + shortName(to) + " " + to.getYear();
    }

    /** Two days as a range: "4–10 January 2027", "28 December 2026 – 3 January 2027". */
    public static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + day(to);
        }
        return (from.getYear() == to.getYear() ? dayOfYear(from) : day(from)) + " – " + day(to);
    }

    /**
     * Up to four days one by one; more of them, evenly spaced, as "18 January 2027 and every eight weeks until 9 March
     * 2029"; more without a rhythm by their number and ends.
     */
    static String several(List<LocalDate> days) {
        if (days.size() <= 4) {
            return days.stream().map(Dates::day).collect(Collectors.joining(", "));
        }
        LocalDate first = days.getFirst();
        long step = ChronoUnit.DAYS.between(first, days.get(1));
        boolean even = step % 7 == 0
                && IntStream.range(0, days.size()).allMatch(i -> days.get(i).equals(first.plusDays(i * step)));
        return even
                ? day(first) + " and every " + Figures.inWords(step / 7) + " weeks until " + day(days.getLast())
                : days.size() + " days from " + day(first) + " to " + day(days.getLast());
    }

    private static String name(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
