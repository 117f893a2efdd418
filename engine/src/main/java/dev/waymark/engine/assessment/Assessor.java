package dev.waymark.engine.assessment;

import dev.waymark.engine.assessment.Proficiency.Contribution;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.SelfRating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns a background into levels with their uncertainty. Per element a life so far gives a prior; the person's own
 * rating, other people's and evidence are readings of the same level, each with its noise and with biases that are
 * learned from all readings together: how lenient the person is in all and in each family of skills, how severe each
 * rater is. Evidence that says "at least" is made a normal reading first ({@link LowerBound}); everything is normal
 * then, and the posterior exact ({@link RatingModel} has the figures, {@link JointLevels} the algebra). More readings
 * never widen an interval, and their order does not matter.
 */
public final class Assessor {
    private static final double BEFORE_ALL = Double.POSITIVE_INFINITY;

    private final Catalogue catalogue;
    private final PriorLevels priors;
    private final RatingModel model;

    public Assessor(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.priors = new PriorLevels(catalogue);
        this.model = RatingModel.STANDARD;
    }

    /** An assessment of every element of the catalogue. */
    public Assessment assess(Background background) {
        Biases biases = new Biases(model);
        List<Rated> rated = catalogue.elements().stream()
                .map(element -> rated(element, background, biases))
                .toList();
        JointLevels levels = new JointLevels(
                biases.means(),
                biases.variances(),
                rated.stream().map(Rated::readings).toList());
        return new Assessment(rated.stream().map(r -> r.proficiency(levels)).toList(), biases.leniencies(levels));
    }

    private Rated rated(Element element, Background background, Biases biases) {
        List<Gain> gains = background.gains().stream()
                .filter(g -> g.element().id().equals(element.id()))
                .toList();
        Raises raises = new Raises(gains);
        Optional<SelfRating> insisted = last(element, background.stated());
        List<Sighting> sightings =
                insisted.map(SelfRatings::stated).map(List::of).orElseGet(() -> sightings(element, background, biases));
        sightings = sightings.stream().map(raises::lift).toList();
        return new Rated(new ElementReadings(element, sightings), raises);
    }

    private List<Sighting> sightings(Element element, Background background, Biases biases) {
        List<Sighting> sightings = new ArrayList<>();
        Reading prior = priors.of(element, background);
        sightings.add(new Sighting(prior.source(), prior.mean(), prior.variance(), new int[0], BEFORE_ALL));
        List<Evidence> evidence = evidence(element, background);
        sightings.addAll(shown(evidence, prior));
        List<OthersRating> others = background.othersRatings().stream()
                .filter(r -> r.element().id().equals(element.id()))
                .sorted(Comparator.comparing((OthersRating r) -> r.rater().id())
                        .thenComparingDouble(OthersRating::yearsAgo)
                        .thenComparingDouble(OthersRating::level))
                .toList();
        last(element, background.selfRatings())
                .map(own -> SelfRatings.reading(
                        own, model, biases.ofSelf(element.family()), SelfRatings.isSupported(others, evidence)))
                .ifPresent(sightings::add);
        background.claims().stream()
                .filter(claim -> claim.element().id().equals(element.id()))
                .max(Comparator.comparingDouble(SkillClaim::level).thenComparing(SkillClaim::source))
                .ifPresent(claim -> sightings.add(new Sighting(
                        claim.source(),
                        claim.level(),
                        model.selfNoise() * model.selfNoise() + SkillClaim.LEFT_OPEN * SkillClaim.LEFT_OPEN,
                        biases.ofSelf(element.family()),
                        0)));
        others.forEach(r -> sightings.add(new Sighting(
                r.rater().words(),
                r.level(),
                model.aged(model.othersNoise() * model.othersNoise(), r.yearsAgo()),
                biases.of(r.rater()),
                r.yearsAgo())));
        return sightings;
    }

    /** What says "at least" is read beside the prior, the lowest first; what measures, as it is. */
    private List<Sighting> shown(List<Evidence> evidence, Reading prior) {
        List<Sighting> shown = new ArrayList<>();
        double precision = 1 / prior.variance();
        double mean = prior.mean();
        for (Evidence one : evidence) {
            double variance = model.aged(one.variance(), one.yearsAgo());
            if (one.kind().isMeasure()) {
                shown.add(new Sighting(one.words(), one.level(), variance, new int[0], one.yearsAgo()));
            } else {
                Sighting reading =
                        new LowerBound(one.words(), one.level(), variance, one.yearsAgo()).reading(mean, 1 / precision);
                mean = (mean * precision + reading.value() * reading.precision()) / (precision + reading.precision());
                precision += reading.precision();
                shown.add(reading);
            }
        }
        return shown;
    }

    private static List<Evidence> evidence(Element element, Background background) {
        return background.evidence().stream()
                .filter(e -> e.element().id().equals(element.id()))
                .sorted(Comparator.comparingDouble(Evidence::level)
                        .thenComparingDouble(Evidence::variance)
                        .thenComparingDouble(Evidence::yearsAgo)
                        .thenComparing(Evidence::words))
                .toList();
    }

    private static Optional<SelfRating> last(Element element, List<SelfRating> ratings) {
        return ratings.stream()
                .filter(r -> r.element().id().equals(element.id()))
                .reduce((first, second) -> second.yearsAgo() <= first.yearsAgo() ? second : first);
    }

    /** One element's readings, and what was added since. */
    private record Rated(ElementReadings readings, Raises raises) {
        Proficiency proficiency(JointLevels levels) {
            double mean = Math.clamp(levels.mean(readings), 0, 7);
            return new Proficiency(
                    readings.element(),
                    mean,
                    Math.sqrt(levels.variance(readings)),
                    together(raises.among(levels.contributions(readings), readings.sightings(), mean)));
        }

        /** Contributions of one name as one, so that nobody can tell the ratings of an anonymous group apart. */
        private static List<Contribution> together(List<Contribution> contributions) {
            return contributions.stream()
                    .collect(Collectors.groupingBy(Contribution::source, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(same -> same.stream().reduce(Contribution::and).orElseThrow())
                    .toList();
        }
    }
}
