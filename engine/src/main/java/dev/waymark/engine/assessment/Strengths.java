package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person is good at, as the world of work goes: a level says little by itself, because every occupation asks a
 * lot of Reading and few ask any Physics. So each level is set beside what surveyed occupations ask of that element.
 */
public final class Strengths {
    /** Where the anchors begin: someone who manages simple tasks. Under it nothing is a strength, however rarely asked. */
    private static final double WORTH_NAMING = 2;

    /** A quarter of all work asks less: so it is no wonder if it turns out a strength. */
    private static final double PLAUSIBLE = 0.25;

    private final Map<ElementId, double[]> asked = new HashMap<>();

    public Strengths(Catalogue catalogue) {
        Map<ElementId, List<Double>> levels = new HashMap<>();
        for (Occupation occupation : catalogue.occupations()) {
            if (occupation.ratings() instanceof Ratings.Surveyed surveyed) {
                for (ElementRating rating : surveyed.all()) {
                    levels.computeIfAbsent(rating.element().id(), id -> new ArrayList<>())
                            .add(rating.level());
                }
            }
        }
        levels.forEach((id, all) -> asked.put(
                id, all.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
    }

    /**
     * Every assessed element, the surest strength first: sorted by the share of occupations that ask less than the lower
     * end of the person's interval, and by the share that ask less than its middle where that is alike.
     */
    public List<Strength> of(Assessment assessment) {
        return assessment.all().stream()
                .map(held -> new Strength(held, share(held.element(), held.mean()), share(held.element(), held.low())))
                .sorted(Comparator.comparingDouble(Strength::surely)
                        .thenComparingDouble(Strength::beyond)
                        .reversed()
                        .thenComparing(s -> s.held().element()))
                .toList();
    }

    /** Of all that, what deserves the name, the surest first. */
    public List<Strength> surest(Assessment assessment) {
        return of(assessment).stream().filter(Strength::isOne).toList();
    }

    /**
     * What a person may well be good at, and nobody knows: the widest range first.
     *
     * @param ranked as by {@link #of}
     * @param told how many of the surest strengths are shown elsewhere, and so left out here
     */
    public static List<Strength> uncertain(List<Strength> ranked, int told) {
        List<Strength> shown =
                ranked.stream().filter(Strength::isOne).limit(told).toList();
        return ranked.stream()
                .filter(s ->
                        !shown.contains(s) && s.beyond() > PLAUSIBLE && s.held().high() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(
                                (Strength s) -> s.held().low() - s.held().high())
                        .thenComparing(s -> s.held().element()))
                .toList();
    }

    private double share(Element element, double level) {
        double[] levels = asked.getOrDefault(element.id(), new double[0]);
        if (levels.length == 0) {
            return 0;
        }
        int place = Arrays.binarySearch(levels, level);
        return (double) (place >= 0 ? place : -place - 1) / levels.length;
    }

    /**
     * A level beside what work asks.
     *
     * @param beyond share of surveyed occupations that ask less than the level at its middle, 0–1
     * @param surely likewise less than its lower end, 0–1
     */
    public record Strength(Proficiency held, double beyond, double surely) {
        /** Whether it deserves the name: most work asks less, and at this level one does something with it. */
        public boolean isOne() {
            return beyond > 0.5 && held.mean() >= WORTH_NAMING;
        }
    }
}
