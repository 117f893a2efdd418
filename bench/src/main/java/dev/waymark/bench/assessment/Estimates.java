package dev.waymark.bench.assessment;

import dev.waymark.bench.assessment.Observation.Source;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.statistics.Normal;
import java.util.List;
import java.util.OptionalDouble;

/** A level with an 80% interval, as each yardstick would give it. */
record Estimates(double mean, double low, double high) {
    private static final int STEPS = 280;

    static Estimates of(Proficiency proficiency) {
        return new Estimates(proficiency.mean(), proficiency.low(), proficiency.high());
    }

    /** What they say of themselves; their prior where they say nothing. */
    static Estimates raw(SimulatedPerson person, Element element) {
        OptionalDouble said = person.of(element).stream()
                .filter(o -> o.source() == Source.SELF)
                .mapToDouble(Observation::value)
                .findFirst();
        return point(said.orElse(prior(person, element).mean()));
    }

    static Estimates plainMean(SimulatedPerson person, Element element) {
        return point(person.of(element).stream()
                .mapToDouble(Observation::value)
                .average()
                .orElse(prior(person, element).mean()));
    }

    /** The best that is linear in the readings of the one element: each by its whole variance, usual bias taken off. */
    static Estimates linear(SimulatedPerson person, Element element) {
        Proficiency prior = prior(person, element);
        double precision = 1 / (prior.deviation() * prior.deviation());
        double sum = prior.mean() * precision;
        for (Observation observation : person.of(element)) {
            precision += 1 / observation.variance();
            sum += (observation.value() - observation.bias()) / observation.variance();
        }
        return normal(Math.clamp(sum / precision, 0, 7), Math.sqrt(1 / precision));
    }

    /** The posterior of whoever knows every rater and the world, by adding up a fine grid. */
    static Estimates oracle(SimulatedPerson person, Element element, RaterWorld world) {
        Proficiency prior = prior(person, element);
        List<Observation> observations = person.of(element);
        double[] mass = new double[STEPS];
        double total = 0;
        double first = 0;
        for (int step = 0; step < STEPS; step++) {
            double from = 7.0 * step / STEPS;
            double to = 7.0 * (step + 1) / STEPS;
            double level = step == 0 ? 0 : step == STEPS - 1 ? 7 : (from + to) / 2;
            double weight = world.chance(element.family(), from, to, prior.mean(), prior.deviation());
            for (Observation observation : observations) {
                weight *= observation.likelihood().applyAsDouble(level);
            }
            mass[step] = weight;
            total += weight;
            first += weight * level;
        }
        return new Estimates(first / total, quantile(mass, 0.1 * total), quantile(mass, 0.9 * total));
    }

    private static double quantile(double[] mass, double wanted) {
        double sum = 0;
        for (int step = 0; step < mass.length; step++) {
            sum += mass[step];
            if (sum >= wanted) {
                return step == 0 ? 0 : 7.0 * (step + 1) / mass.length;
            }
        }
        return 7;
    }

    private static Proficiency prior(SimulatedPerson person, Element element) {
        return person.prior().of(element.id()).orElseThrow();
    }

    private static Estimates normal(double mean, double deviation) {
        return new Estimates(
                mean, Math.max(0, mean - Normal.Z80 * deviation), Math.min(7, mean + Normal.Z80 * deviation));
    }

    private static Estimates point(double value) {
        return new Estimates(value, Double.NaN, Double.NaN);
    }
}
