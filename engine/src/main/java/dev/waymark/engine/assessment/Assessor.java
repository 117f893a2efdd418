package dev.waymark.engine.assessment;

import dev.waymark.engine.assessment.Proficiency.Contribution;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.SelfRating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns a background into levels with their uncertainty. Per element: the strongest of schooling, studies and each
 * occupation held is the prior (skills add up over a life, they do not average out); the person's own rating is weighed
 * against it by precision, as two Gaussian readings of one level; gains from finished activities are added.
 */
public final class Assessor {
    private static final double GAIN_SPREAD = 0.5;

    private final Catalogue catalogue;
    private final CommonGround ground;
    private final FieldsOfStudy fields;

    public Assessor(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ground = new CommonGround(catalogue);
        this.fields = FieldsOfStudy.load();
    }

    /** An assessment of every element of the catalogue. */
    public Assessment assess(Background background) {
        EducationLevel education = highest(background.studies());
        return new Assessment(catalogue.elements().stream()
                .map(element -> assess(element, background, education))
                .toList());
    }

    private Proficiency assess(Element element, Background background, EducationLevel education) {
        Optional<SelfRating> stated = ratingOf(element, background.stated());
        if (stated.isPresent()) {
            return withGains(element, List.of(SelfRatings.stated(stated.get())), background.gains());
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(prior(element, background, education));
        ratingOf(element, background.selfRatings()).map(SelfRatings::reading).ifPresent(readings::add);
        return withGains(element, readings, background.gains());
    }

    private Reading prior(Element element, Background background, EducationLevel education) {
        Reading schooling = ground.reading(element, education);
        List<Reading> candidates = new ArrayList<>();
        candidates.add(schooling);
        for (EducationEntry study : background.studies()) {
            fields.reading(element, study).ifPresent(candidates::add);
        }
        for (Experience experience : background.experiences()) {
            experience
                    .occupation()
                    .rating(element.id())
                    .map(asked -> WorkHistory.reading(experience, asked, schooling))
                    .ifPresent(candidates::add);
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Reading::mean).thenComparing(r -> -r.variance()))
                .orElse(schooling);
    }

    private static Proficiency withGains(Element element, List<Reading> readings, List<Gain> gains) {
        double precision = readings.stream().mapToDouble(r -> 1 / r.variance()).sum();
        double mean =
                readings.stream().mapToDouble(r -> r.mean() / r.variance()).sum() / precision;
        double variance = 1 / precision;
        List<Contribution> contributions = new ArrayList<>();
        readings.forEach(r -> contributions.add(new Contribution(r.source(), r.mean(), 1 / r.variance() / precision)));
        for (Gain gain : gains) {
            if (gain.element().id().equals(element.id())) {
                double before = mean;
                mean = Math.min(7, mean + gain.points());
                variance += GAIN_SPREAD * GAIN_SPREAD * gain.points() * gain.points();
                double share = mean == 0 ? 0 : (mean - before) / mean;
                contributions.replaceAll(c -> new Contribution(c.source(), c.reading(), c.share() * (1 - share)));
                contributions.add(new Contribution(gain.source(), mean, share));
            }
        }
        return new Proficiency(element, mean, Math.sqrt(variance), contributions);
    }

    private static Optional<SelfRating> ratingOf(Element element, List<SelfRating> ratings) {
        return ratings.stream()
                .filter(r -> r.element().id().equals(element.id()))
                .reduce((first, second) -> second);
    }

    /** The highest education completed; high school where none is stated, because most people have that much. */
    static EducationLevel highest(List<EducationEntry> studies) {
        return studies.stream()
                .filter(EducationEntry::completed)
                .flatMap(s -> s.level().stream())
                .max(Comparator.naturalOrder())
                .orElse(EducationLevel.HIGH_SCHOOL);
    }
}
