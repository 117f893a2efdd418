package dev.waymark.server.pages;

import dev.waymark.server.profile.Motivation;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What drives a person, where they excel and where they struggle, as typed. */
public record DirectionRequest(
        @Nullable List<Motive> motives, String excel, String struggle, String best, String worst) {
    private static final int MOST_MOTIVES = 3;
    private static final int LONGEST = 2000;

    public DirectionRequest {
        motives = motives == null ? List.of() : List.copyOf(motives);
        excel = Typed.text(excel);
        struggle = Typed.text(struggle);
        best = Typed.text(best);
        worst = Typed.text(worst);
    }

    static DirectionRequest of(Motivation said) {
        return new DirectionRequest(
                Arrays.stream(Motive.values())
                        .filter(motive -> said.motivates().contains(motive.label()))
                        .toList(),
                said.excels(),
                said.struggles(),
                said.best(),
                said.worst());
    }

    public boolean has(Motive motive) {
        return chosen().contains(motive);
    }

    FormErrors check() {
        String tooLong = "Keep it under 2,000 characters.";
        return FormErrors.none()
                .addIf(
                        chosen().size() > MOST_MOTIVES,
                        "motives",
                        "Choose three at most: a plan cannot serve everything.")
                .addIf(excel.length() > LONGEST, "excel", tooLong)
                .addIf(struggle.length() > LONGEST, "struggle", tooLong)
                .addIf(best.length() > LONGEST, "best", tooLong)
                .addIf(worst.length() > LONGEST, "worst", tooLong);
    }

    /** The motives as sentences, one a line. */
    String motivates() {
        return chosen().stream()
                .map(motive -> motive.label() + ": " + motive.meaning())
                .collect(Collectors.joining("\n"));
    }

    private List<Motive> chosen() {
        return motives == null ? List.of() : motives;
    }
}
