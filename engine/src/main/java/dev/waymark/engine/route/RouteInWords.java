package dev.waymark.engine.route;

import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HoursRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A route in sentences, each figure with what it stands for. */
public final class RouteInWords {
    private static final double MONTHS = 12;

    private RouteInWords() {}

    /** In a line: "By way of Loan Officers, then Personal Financial Advisors". */
    public static String title(Route route) {
        return route.isDirect()
                ? "Straight to " + route.arrival().title()
                : "By way of " + route.stops().stream().map(Stage::title).collect(Collectors.joining(", then "));
    }

    public static List<String> sentences(Route route) {
        List<String> sentences = new ArrayList<>();
        for (Stage stop : route.stops()) {
            sentences.add(
                    "%s you hold %s of what %s asks. %s, you would begin there, stay %s and grow into what is left."
                            .formatted(
                                    sentences.isEmpty() ? "Today" : "By then",
                                    share(stop.readiness().value()),
                                    stop.title(),
                                    stop.study().usual() < 1
                                            ? "Without any study that a rating could tell"
                                            : "After " + study(stop.study()),
                                    years(stop.stays())));
            sentences.add(
                    stop.listed()
                            ? "O*NET relates it to the work before it."
                            : "O*NET does not relate it to the work before it; titles, tools, interests and your levels suggest it.");
        }
        Stage arrival = route.arrival();
        sentences.add("%s you hold %s of what %s asks. %s"
                .formatted(
                        route.isDirect() ? "Today" : "By then",
                        share(arrival.readiness().value()),
                        arrival.title(),
                        arrival.study().usual() < 1
                                ? "That is as far as you want to be before you begin."
                                : "To be as far as you want before you begin takes %s beside your work."
                                        .formatted(study(arrival.study()))));
        sentences.add(
                arrival.begins() == 0
                        ? "You could begin now."
                        : "You would begin in %s.".formatted(years(arrival.begins())));
        List<String> lacking = arrival.gap().hard().stream()
                .filter(h -> h.status() == HardRequirement.Status.NOT_MET)
                .filter(h -> h.kind() != HardRequirement.Kind.TOOL)
                .map(HardRequirement::asked)
                .toList();
        if (!lacking.isEmpty()) {
            sentences.add("Still asked by then, whatever the levels: %s.".formatted(String.join("; ", lacking)));
        }
        return List.copyOf(sentences);
    }

    private static String study(HoursRange hours) {
        return String.format(
                Locale.ROOT,
                "some %,d hours of study (%,d to %,d)",
                tens(hours.usual()),
                tens(hours.low()),
                tens(hours.high()));
    }

    /** "8 months", "2.5 years". */
    public static String years(double years) {
        long months = Math.round(years * MONTHS);
        if (months < 12) {
            return months <= 1 ? "a month" : months + " months";
        }
        String figure = String.format(Locale.ROOT, "%.1f", years).replace(".0", "");
        return figure.equals("1") ? "a year" : figure + " years";
    }

    private static String share(double share) {
        return Math.round(100 * share) + "%";
    }

    private static long tens(double hours) {
        return Math.max(1, Math.round(hours / 10)) * 10;
    }
}
