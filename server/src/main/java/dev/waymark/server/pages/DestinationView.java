package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.server.web.Stat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A destination chosen, or none yet, with what is known about it.
 *
 * @param graded whether it is an occupation that can be wanted at another grade
 */
public record DestinationView(String title, String sentence, List<Stat> facts, boolean graded) {
    static DestinationView none() {
        return new DestinationView("", "", List.of(), false);
    }

    static DestinationView ofPersonal(Target own) {
        return new DestinationView(
                own.title(),
                "A target of your own: %s. The figures below are of %s, the occupation it comes nearest to."
                        .formatted(own.basis(), own.occupation().title()),
                facts(own.occupation()),
                false);
    }

    static DestinationView of(Occupation occupation, Grade grade, Catalogue catalogue) {
        if (grade != Grade.EXPERIENCED) {
            return new DestinationView(
                    grade.of(occupation.title()),
                    "What is asked: "
                            + Target.at(occupation, grade, catalogue)
                                    .map(Target::basis)
                                    .orElse("not known")
                            + ".",
                    facts(occupation),
                    true);
        }
        String sentence = switch (occupation.ratings()) {
            case Ratings.Surveyed surveyed ->
                "What this job asks for was surveyed among people who do it: %d skills and knowledge areas."
                        .formatted(surveyed.all().size());
            case Ratings.Estimated estimated ->
                "Nobody has surveyed what this job asks for, so it is estimated from %d related ones, give or take %.1f of a level."
                        .formatted(estimated.from().size(), estimated.error());
            case Ratings.NotRated notRated ->
                "Nothing is known about the levels this job asks for. Choose a related one to plan with.";
        };
        return new DestinationView(occupation.title(), sentence, facts(occupation), true);
    }

    public boolean isEmpty() {
        return title.isEmpty();
    }

    private static List<Stat> facts(Occupation occupation) {
        List<Stat> facts = new ArrayList<>();
        occupation
                .wage()
                .ifPresent(wage -> wage.median()
                        .ifPresent(median -> facts.add(new Stat(
                                "Median pay",
                                String.format(Locale.ROOT, "US$%,d", median),
                                "a year in the United States, May 2024"))));
        occupation.outlook().ifPresent(outlook -> {
            outlook.changePercent()
                    .ifPresent(change -> facts.add(new Stat(
                            "Jobs by 2034",
                            String.format(Locale.ROOT, "%+.0f%%", change).replace('-', '−'),
                            "projected since 2024, United States")));
            outlook.openings()
                    .ifPresent(openings -> facts.add(new Stat(
                            "Openings a year",
                            String.format(Locale.ROOT, "%,.0f", openings * 1000),
                            "on average, United States")));
        });
        occupation
                .jobZone()
                .ifPresent(zone -> facts.add(new Stat("Preparation", zone + " of 5", "O*NET’s Job Zone: 5 is most")));
        return facts;
    }
}
