package dev.waymark.cli;

import dev.waymark.engine.destination.advert.AdvertReading;
import dev.waymark.engine.destination.advert.AdvertsReading;
import dev.waymark.engine.destination.advert.Mention;
import dev.waymark.engine.destination.advert.SharedRequirement;
import dev.waymark.engine.search.TargetMatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what adverts ask for a terminal. */
final class AdvertsTable {
    private final PrintWriter out;

    AdvertsTable(PrintWriter out) {
        this.out = out;
    }

    void print(AdvertsReading reading) {
        for (AdvertReading advert : reading.adverts()) {
            out.printf(
                    "%s: %s%n",
                    advert.advert().name(),
                    advert.title().map(t -> "“" + t + "”").orElse("no title line"));
        }
        out.println(occupation(reading.occupation()));
        out.println();
        if (reading.adverts().size() == 1) {
            list("It asks for", reading.requirements());
        } else {
            list("Common (at least two adverts, and at least half of them)", reading.common());
            list("One-offs", reading.oneOffs());
        }
    }

    private static String occupation(TargetMatch match) {
        return switch (match) {
            case TargetMatch.Found found ->
                "Occupation: %s (%s)"
                        .formatted(
                                found.occupation().title(), found.occupation().code());
            case TargetMatch.Ambiguous several ->
                several.candidates().stream()
                        .map(c -> "  %s  %s (%s)"
                                .formatted(c.occupation().code(), c.occupation().title(), c.apart()))
                        .collect(Collectors.joining(
                                "\n", "Could be several occupations; say which with --target:\n", ""));
            case TargetMatch.Unknown unknown ->
                unknown.suggestions().isEmpty()
                        ? "No occupation can be told from a title; say which with --target."
                        : unknown.suggestions().stream()
                                .map(s -> "%s (%s)".formatted(s.title(), s.code()))
                                .collect(Collectors.joining(", ", "No occupation is called so; the nearest are ", "."));
        };
    }

    private void list(String heading, List<SharedRequirement> requirements) {
        if (requirements.isEmpty()) {
            out.printf("%s: nothing.%n%n", heading);
            return;
        }
        out.println(heading + ":");
        for (SharedRequirement requirement : requirements) {
            out.printf(
                    "  %-13s %s%s (%s)%n",
                    requirement.firmness().label(),
                    requirement.asked().label(),
                    requirement.level().isPresent()
                            ? String.format(
                                    Locale.ROOT,
                                    ", level %.1f",
                                    requirement.level().getAsDouble())
                            : "",
                    requirement.counted());
            for (Mention mention : requirement.mentions()) {
                out.printf("                “%s” (%s, %s)%n", mention.said(), mention.advert(), mention.span());
            }
        }
        out.println();
    }
}
