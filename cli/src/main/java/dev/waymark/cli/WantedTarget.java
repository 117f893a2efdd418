package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.search.FindTarget;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.search.TargetMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Resolves {@code --target}, or says what it could be. */
final class WantedTarget {
    private final Catalogue catalogue;
    private final FindTarget find;
    private final List<String> assumptions = new ArrayList<>();

    WantedTarget(Catalogue catalogue, OccupationSearch search) {
        this.catalogue = catalogue;
        find = new FindTarget(catalogue, search);
    }

    /**
     * @param background the occupations the person has worked in, the longest first: they may settle what a title means
     * @throws BadInput with what to choose from, if the words fit several occupations or none
     */
    Target resolve(String words, Grade grade, List<Occupation> background) {
        if (words.isBlank()) {
            throw new BadInput(
                    "--target is missing or empty. Give a job title or an O*NET-SOC code such as 15-2051.00, or job adverts with --advert FILE.");
        }
        return switch (found(words, background)) {
            case TargetMatch.Found found -> {
                assume(found.assumption());
                yield rated(found.occupation(), grade);
            }
            case TargetMatch.Ambiguous several -> throw ask("--target '%s'".formatted(words), "by its code", several);
            case TargetMatch.Unknown unknown -> throw new BadInput(unknown(words, unknown));
        };
    }

    /**
     * @param what could be several occupations
     * @param how to say which
     */
    static BadInput ask(String what, String how, TargetMatch.Ambiguous several) {
        return new BadInput(several.candidates().stream()
                .map(c -> "  %s  %s (%s)"
                        .formatted(c.occupation().code(), c.occupation().title(), c.apart()))
                .collect(Collectors.joining(
                        "\n",
                        "%s could be several occupations:%n".formatted(what),
                        "\nSay which %s, such as --target %s."
                                .formatted(
                                        how,
                                        several.candidates()
                                                .getFirst()
                                                .occupation()
                                                .code()))));
    }

    /** As a whole first, since some jobs are called so; else without the word for a grade. */
    private TargetMatch found(String words, List<Occupation> background) {
        TargetMatch whole = find.find(words, background);
        if (whole instanceof TargetMatch.Found || Grade.saidIn(words).isEmpty()) {
            return whole;
        }
        return find.find(Grade.without(words), background) instanceof TargetMatch.Found work ? work : whole;
    }

    /** @param assumption in a sentence; empty if there is none */
    void assume(String assumption) {
        if (!assumption.isEmpty()) {
            assumptions.add(assumption);
        }
    }

    List<String> assumptions() {
        return List.copyOf(assumptions);
    }

    /** @throws BadInput if the catalogue does not rate it */
    Target rated(Occupation occupation, Grade grade) {
        if (grade != Grade.EXPERIENCED) {
            assumptions.add(
                    "%s is a grade of ours, %s from what is surveyed for %s; --grade experienced takes the survey as it is."
                            .formatted(
                                    grade.of(occupation.title()),
                                    grade == Grade.JUNIOR ? "lowered" : "raised",
                                    occupation.title()));
        }
        return Target.at(occupation, grade, catalogue)
                .orElseThrow(() -> new BadInput(
                        "%s (%s) is not rated in %s, and nothing close enough is. Related occupations that are: %s."
                                .formatted(
                                        occupation.title(),
                                        occupation.code(),
                                        catalogue.provenance().release(),
                                        ratedNear(occupation))));
    }

    private String ratedNear(Occupation occupation) {
        String near = occupation.related().stream()
                .flatMap(r -> catalogue.occupation(r.code()).stream())
                .filter(o -> !o.ratings().all().isEmpty())
                .limit(3)
                .map(o -> "%s (%s)".formatted(o.title(), o.code()))
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "none" : near;
    }

    private String unknown(String words, TargetMatch.Unknown unknown) {
        if (OccupationCode.read(words).isPresent()) {
            return "--target %s: %s has no occupation with this code. Try a title, or 'waymark search occupations TITLE'."
                    .formatted(words, catalogue.provenance().release());
        }
        String nearest = unknown.suggestions().stream()
                .limit(3)
                .map(m -> "%s (%s)".formatted(m.title(), m.code()))
                .collect(Collectors.joining(", "));
        return "--target '%s': no occupation is called so.%s Try other words, or 'waymark search occupations WORDS'."
                .formatted(words, nearest.isEmpty() ? "" : " The nearest are " + nearest + ".");
    }
}
