package dev.waymark.engine.courses;

import dev.waymark.engine.library.Activity.Hours;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a course takes, as far as its words say.
 *
 * @param hours in all
 * @param weeks it runs
 * @param days it runs
 * @param weekly hours a week
 * @param note what was assumed; empty if nothing
 */
record StatedLength(
        Optional<Hours> hours, Optional<Integer> weeks, Optional<Integer> days, Optional<Integer> weekly, String note) {
    static final StatedLength UNKNOWN =
            new StatedLength(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** Of a course day: six to eight, breaks apart. */
    static final int DAY_HOURS = 7;

    private static final int MOST_HOURS = 10_000;
    private static final int LONGEST = 300;
    private static final double LESSON = 0.75;

    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,2})?)";
    private static final String RANGE = NUMBER + "(?:\\s*(?:-|–|—|to|bis|à|a)\\s*" + NUMBER + ")?";
    private static final String HOUR = "(?:hours?|hrs?|h|std|stunden?|heures?|horas?)\\b\\.?";
    private static final String EACH = "\\s*(?:(?:of \\w+\\s+)?(?:/|a|per|each|pro|je|par|por|a la)\\s*)";
    private static final Pattern WEEKLY = Pattern.compile(RANGE + "\\s*" + HOUR + "(?:" + EACH
            + "(?:weeks?|wk|w|woche|semaine|semana)\\b|\\s*(?:weekly|wöchentlich))");
    private static final Pattern DAILY =
            Pattern.compile(RANGE + "\\s*" + HOUR + EACH + "(?:days?|d|tag|jour|día|dia)\\b");
    private static final Pattern HOURS = Pattern.compile(RANGE + "\\s*" + HOUR);
    private static final Pattern MINUTES = Pattern.compile(RANGE + "\\s*(?:minutes?|minuten|minutos|mins?)\\b");
    private static final Pattern LESSONS =
            Pattern.compile(RANGE + "\\s*(?:ue|unterrichtseinheiten|unterrichtsstunden)\\b");
    private static final Pattern DAYS = Pattern.compile(RANGE + "[\\s-]*(?:days?|d|tagen?|tage|jours?|días?|dias?)\\b");
    private static final Pattern WEEKS =
            Pattern.compile(RANGE + "[\\s-]*(?:weeks?|wks?|w|wochen?|semaines?|semanas?)\\b");
    private static final Pattern CREDITS = Pattern.compile(RANGE + "\\s*ects\\b");
    private static final Pattern ISO = Pattern.compile(
            "p(?:(\\d{1,3})w)?(?:(\\d{1,4})d)?(?:t(?:(\\d{1,5}(?:\\.\\d{1,2})?)h)?(?:(\\d{1,6})m)?(?:\\d+s)?)?");

    /**
     * @param unit of a bare number: "h", "d", "w", or empty if it is not known
     */
    static StatedLength of(String written, String unit) {
        String text = written.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (text.isEmpty() || text.length() > LONGEST) {
            return UNKNOWN;
        }
        Matcher iso = ISO.matcher(text);
        if (text.length() > 2 && iso.matches()) {
            return ofIso(iso);
        }
        if (text.matches(RANGE)) {
            return unit.isEmpty() ? UNKNOWN : of(text + " " + unit, unit);
        }
        return ofWords(text);
    }

    private static StatedLength ofIso(Matcher iso) {
        double hours = number(iso.group(3)) + number(iso.group(4)) / 60;
        Optional<Integer> weeks = count(iso.group(1));
        Optional<Integer> days = count(iso.group(2));
        if (hours > 0) {
            return new StatedLength(hours(hours, hours), weeks, days, Optional.empty(), "");
        }
        return byDays(weeks, days);
    }

    private static StatedLength ofWords(String text) {
        Matcher weekly = WEEKLY.matcher(text);
        Optional<double[]> aWeek = range(weekly);
        String rest = aWeek.isPresent() ? cut(text, weekly) : text;
        Matcher daily = DAILY.matcher(rest);
        Optional<double[]> aDay = range(daily);
        rest = aDay.isPresent() ? cut(rest, daily) : rest;
        Optional<Integer> weeks = most(WEEKS, rest);
        Optional<Integer> days = most(DAYS, rest);
        Optional<Integer> weeklyMost = aWeek.map(r -> Math.max(1, (int) Math.ceil(r[1])));
        Optional<double[]> stated = inAll(rest);
        if (stated.isPresent()) {
            double[] r = stated.get();
            return new StatedLength(hours(r[0], r[1]), weeks, days, weeklyMost, "");
        }
        if (aWeek.isPresent() && weeks.isPresent()) {
            return new StatedLength(
                    hours(aWeek.get()[0] * weeks.get(), aWeek.get()[1] * weeks.get()), weeks, days, weeklyMost, "");
        }
        if (aDay.isPresent() && days.isPresent()) {
            return new StatedLength(
                    hours(aDay.get()[0] * days.get(), aDay.get()[1] * days.get()), weeks, days, weeklyMost, "");
        }
        Optional<double[]> credits = range(CREDITS.matcher(rest));
        if (credits.isPresent()) {
            return new StatedLength(
                    hours(credits.get()[0] * 25, credits.get()[1] * 30),
                    weeks,
                    days,
                    weeklyMost,
                    "a credit of ECTS counted as 25 to 30 hours");
        }
        StatedLength known = byDays(weeks, days);
        return new StatedLength(known.hours, weeks, days, weeklyMost, known.note);
    }

    private static StatedLength byDays(Optional<Integer> weeks, Optional<Integer> days) {
        Optional<Hours> hours = days.flatMap(d -> hours(d * (double) DAY_HOURS, d * (double) DAY_HOURS));
        return new StatedLength(
                hours, weeks, days, Optional.empty(), hours.isPresent() ? "a day counted as 7 hours" : "");
    }

    private static Optional<double[]> inAll(String text) {
        return range(HOURS.matcher(text))
                .or(() -> range(LESSONS.matcher(text)).map(r -> new double[] {r[0] * LESSON, r[1] * LESSON}))
                .or(() -> range(MINUTES.matcher(text)).map(r -> new double[] {r[0] / 60, r[1] / 60}));
    }

    private static Optional<Integer> most(Pattern pattern, String text) {
        return range(pattern.matcher(text)).map(r -> Math.max(1, (int) Math.ceil(r[1])));
    }

    private static Optional<double[]> range(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        double least = number(matcher.group(1));
        double most = matcher.group(2) == null ? least : number(matcher.group(2));
        return least > 0 && most >= least ? Optional.of(new double[] {least, most}) : Optional.empty();
    }

    /** Empty if it is beyond what a course can take. */
    private static Optional<Hours> hours(double least, double most) {
        return least > 0 && most <= MOST_HOURS
                ? Optional.of(new Hours(Math.max(1, (int) Math.round(least)), Math.max(1, (int) Math.round(most))))
                : Optional.empty();
    }

    private static Optional<Integer> count(String digits) {
        return digits == null || number(digits) == 0 ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }

    private static String cut(String text, Matcher found) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }
}
