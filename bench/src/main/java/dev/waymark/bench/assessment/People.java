package dev.waymark.bench.assessment;

import dev.waymark.bench.assessment.Observation.Source;
import dev.waymark.bench.assessment.RaterWorld.Rating;
import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.OthersRating;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.assessment.RatingModel;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.SelfRating;
import dev.waymark.engine.statistics.Normal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes people of the catalogue's occupations who rated themselves, were rated, and show evidence. */
final class People {
    private static final RatingModel MODEL = RatingModel.STANDARD;
    private static final int MOST_RATERS = 4;

    private final Assessor assessor;
    private final List<Occupation> occupations;
    private final List<Element> elements;

    People(Catalogue catalogue) {
        this.assessor = new Assessor(catalogue);
        this.elements = catalogue.elements();
        this.occupations = catalogue.occupations().stream()
                .filter(o -> !o.ratings().all().isEmpty())
                .toList();
    }

    /** How a world is made for one person, from chance and how many rate them. */
    interface Making {
        RaterWorld of(Random random, int raters);
    }

    SimulatedPerson person(long seed, Making making) {
        Random random = new Random(seed);
        int raters = random.nextInt(MOST_RATERS + 1);
        RaterWorld world = making.of(random, raters);
        Occupation occupation = occupations.get(random.nextInt(occupations.size()));
        Experience work = new Experience(occupation, random.nextDouble(0.5, 15), random.nextInt(3), 1);
        Background known = Background.of(List.of(work), List.of());
        Assessment prior = assessor.assess(known);
        List<Element> rated = new ArrayList<>(elements);
        Collections.shuffle(rated, random);
        rated = rated.subList(0, 12 + random.nextInt(29));
        Map<Element, Double> truth = new LinkedHashMap<>();
        Answers answers = new Answers();
        for (Element element : rated) {
            Proficiency expected = prior.of(element.id()).orElseThrow();
            double level = world.truth(element.family(), expected.mean(), expected.deviation());
            truth.put(element, level);
            answers.rate(element, level, world.self(element.family()), random);
            for (int rater = 0; rater < raters; rater++) {
                if (random.nextInt(3) == 0) {
                    answers.rate(element, level, rater, world.other(rater, element.family()), random);
                }
            }
            if (random.nextInt(8) == 0) {
                answers.show(element, level, random);
            }
        }
        return new SimulatedPerson(prior, answers.beside(known), truth, answers.observations);
    }

    Assessment assess(SimulatedPerson person) {
        return assessor.assess(person.told());
    }

    /** What is said of one person, for the model and for the yardsticks alike. */
    private static final class Answers {
        private final List<SelfRating> own = new ArrayList<>();
        private final List<OthersRating> others = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();

        void rate(Element element, double level, Rating rating, Random random) {
            double said = rating.draw(level, random);
            own.add(new SelfRating(element, said));
            observations.add(new Observation(
                    element,
                    Source.SELF,
                    said,
                    MODEL.leniency(),
                    MODEL.selfVariance(),
                    any -> rating.chance(said, any)));
        }

        void rate(Element element, double level, int rater, Rating rating, Random random) {
            double said = rating.draw(level, random);
            String name = "rater " + rater;
            others.add(new OthersRating(element, said, new Rater(name, Rater.Role.COLLEAGUE, name), 0));
            observations.add(new Observation(
                    element, Source.OTHER, said, 0, MODEL.othersVariance(), any -> rating.chance(said, any)));
        }

        /** A test that gives a level, or a certificate tried for and, if the level was enough, gained. */
        void show(Element element, double level, Random random) {
            boolean test = random.nextBoolean();
            Evidence.Kind kind = test ? Evidence.Kind.TEST : Evidence.Kind.CERTIFICATE;
            double noise = 0.6;
            double shown = test ? Math.clamp(level + noise * random.nextGaussian(), 0, 7) : random.nextInt(1, 7);
            if (!test && level + noise * random.nextGaussian() < shown) {
                return;
            }
            evidence.add(new Evidence(element, kind, shown, 0, true, false, "paper"));
            observations.add(new Observation(
                    element,
                    Source.EVIDENCE,
                    shown,
                    0,
                    noise * noise,
                    any -> test
                            ? Math.max(1e-12, Normal.density((shown - any) / noise))
                            : Math.max(1e-12, Normal.cumulative((any - shown) / noise))));
        }

        Background beside(Background known) {
            return known.rating(own).ratedBy(others).showing(evidence);
        }
    }
}
