package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.NamedRequirement;
import dev.waymark.engine.gap.HardRequirement.Kind;
import dev.waymark.engine.gap.HardRequirement.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a target asks by name, against what a person can show. What they do not speak of is not known, never not held. */
final class NamedAgainst {
    /** Words that many licences share and none is told by. */
    private static final Set<String> IN_MANY =
            Set.of("licence", "license", "certificate", "certification", "card", "registration", "registered", "valid");

    private NamedAgainst() {}

    static HardRequirement of(NamedRequirement named, Occupation occupation, Credentials credentials) {
        return switch (named.kind()) {
            case EDUCATION ->
                named.education()
                        .map(level -> new EducationRequirement(level, named.source()).against(credentials))
                        .orElseGet(() -> stated(Kind.EDUCATION, named, credentials));
            case EXPERIENCE ->
                new ExperienceRequirement(occupation, named.years(), named.asked(), named.source())
                        .against(credentials);
            case TOOL -> tool(named, credentials);
            case LICENCE -> stated(Kind.LICENCE, named, credentials);
            case LANGUAGE -> stated(Kind.LANGUAGE, named, credentials);
            case COMPETENCY -> stated(Kind.COMPETENCY, named, credentials);
        };
    }

    private static HardRequirement tool(NamedRequirement named, Credentials credentials) {
        boolean held = credentials.tools().stream().anyMatch(t -> t.equalsIgnoreCase(named.asked()));
        return new HardRequirement(
                Kind.TOOL,
                named.asked(),
                held ? "you name it" : "not named",
                held ? Status.MET : Status.NOT_MET,
                named.source());
    }

    private static HardRequirement stated(Kind kind, NamedRequirement named, Credentials credentials) {
        Set<String> asked = words(named.asked());
        Optional<String> held = credentials.stated().stream()
                .filter(s -> words(s).containsAll(asked))
                .sorted()
                .findFirst();
        return new HardRequirement(
                kind,
                named.asked(),
                held.map(s -> "you state “" + s + "”").orElse("not stated"),
                held.isPresent() ? Status.MET : Status.UNKNOWN,
                named.source());
    }

    private static Set<String> words(String name) {
        Set<String> all = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toSet());
        Set<String> telling = all.stream().filter(w -> !IN_MANY.contains(w)).collect(Collectors.toSet());
        return telling.isEmpty() ? all : telling;
    }
}
