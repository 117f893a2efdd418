package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The years of related work that half of the people in an occupation were required to have, or that a target names. */
record ExperienceRequirement(Occupation occupation, double years, String words, String source) {
    private static final String OF_INCUMBENTS = "what half of the people in the job were required to have (O*NET)";

    /** Lower end in years of O*NET's eleven categories, and the category in words. */
    private static final double[] AT_LEAST = {0, 0, 1 / 12.0, 0.25, 0.5, 1, 2, 4, 6, 8, 10};

    private static final List<String> WORDS = List.of(
            "no related experience",
            "up to a month of related work",
            "one to three months of related work",
            "three to six months of related work",
            "six months to a year of related work",
            "one to two years of related work",
            "two to four years of related work",
            "four to six years of related work",
            "six to eight years of related work",
            "eight to ten years of related work",
            "more than ten years of related work");

    static Optional<ExperienceRequirement> of(Occupation occupation) {
        return occupation.preparation().flatMap(preparation -> {
            double cumulated = 0;
            for (int i = 0; i < Math.min(preparation.experience().size(), AT_LEAST.length); i++) {
                cumulated += preparation.experience().get(i);
                if (cumulated >= 0.5) {
                    return Optional.of(new ExperienceRequirement(occupation, AT_LEAST[i], WORDS.get(i), OF_INCUMBENTS));
                }
            }
            return Optional.empty();
        });
    }

    HardRequirement against(Credentials credentials) {
        Set<OccupationCode> counted = Stream.concat(
                        Stream.of(occupation.code()),
                        occupation.related().stream().map(RelatedOccupation::code))
                .collect(Collectors.toSet());
        List<Experience> related = credentials.experiences().stream()
                .filter(e -> counted.contains(e.occupation().code()))
                .toList();
        double held = related.stream().mapToDouble(Experience::years).sum();
        String words = related.isEmpty()
                ? "none in this or a related occupation"
                : String.format(
                        Locale.ROOT,
                        "%.1f years as %s",
                        held,
                        related.stream()
                                .map(e -> e.occupation().title())
                                .distinct()
                                .collect(Collectors.joining(", ")));
        HardRequirement.Status status =
                held >= this.years ? HardRequirement.Status.MET : HardRequirement.Status.NOT_MET;
        return new HardRequirement(HardRequirement.Kind.EXPERIENCE, this.words, words, status, source);
    }
}
