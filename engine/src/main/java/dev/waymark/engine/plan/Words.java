package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small matters of English. */
public final class Words {
    /** What a fund gives: "800.00 EUR from your employer". */
    static String fund(Fund fund) {
        return "%s from “%s”".formatted(fund.amount(), fund.source());
    }

    /** What a person wants to see in a plan, and what not. */
    static String wishes(PlanRequest request) {
        List<String> all = new ArrayList<>();
        request.wishes()
                .wanted()
                .forEach((id, wish) -> all.add("having “%s” in the plan%s%s"
                        .formatted(
                                title(request, id),
                                wish.startsOn().map(day -> " from " + day(day)).orElse(""),
                                wish.hours().isPresent()
                                        ? " for " + hours(wish.hours().getAsDouble())
                                        : "")));
        request.wishes().unwanted().forEach(id -> all.add("leaving out “%s”".formatted(title(request, id))));
        return list(all);
    }

    private static String title(PlanRequest request, String id) {
        return request.library().activity(id).map(Activity::title).orElse(id);
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "a, b and c". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** Without a full stop, and with a small first letter unless the first word is a name or an abbreviation. */
    static String within(String sentence) {
        String bare = sentence.strip().replaceAll("[.\\s]+$", "");
        boolean lowers = bare.length() > 1
                && Character.isUpperCase(bare.charAt(0))
                && (Character.isWhitespace(bare.charAt(1))
                        ? bare.charAt(0) == 'A'
                        : Character.isLowerCase(bare.charAt(1)));
        return lowers ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : bare;
    }

    static String percent(double share) {
        double hundred = share * 100;
        return hundred > 0 && hundred < 1 ? "under 1%" : Math.round(hundred) + "%";
    }

    /** "6", "6.5". */
    public static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** "1 hour", "6.5 hours". */
    static String hours(double value) {
        return counted(number(value), "hour", "hours");
    }

    /** "1 activity", "3 activities". */
    static String activities(int count) {
        return counted(Integer.toString(count), "activity", "activities");
    }

    private static String counted(String number, String one, String several) {
        return number + " " + (number.equals("1") ? one : several);
    }
}
