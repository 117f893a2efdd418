package dev.waymark.engine.destination;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import java.util.Collection;
import java.util.List;

/** The levels that surveyed occupations ask of one element, sorted. */
record AskedLevels(double[] sorted) {
    private static final double TOP = 0.9;
    private static final double BOTTOM = 0.1;

    static AskedLevels of(Element element, Collection<Occupation> occupations) {
        return new AskedLevels(occupations.stream()
                .filter(o -> o.ratings() instanceof Ratings.Surveyed)
                .flatMap(o -> o.rating(element.id()).stream())
                .mapToDouble(ElementRating::level)
                .sorted()
                .toArray());
    }

    /** Occupations of the same major group, if enough are surveyed to speak of a top; else all. */
    static List<Occupation> family(Occupation occupation, List<Occupation> all, int least) {
        List<Occupation> family = all.stream()
                .filter(o -> o.ratings() instanceof Ratings.Surveyed)
                .filter(o -> o.code().majorGroup().equals(occupation.code().majorGroup()))
                .toList();
        return family.size() >= least ? family : all;
    }

    /** How many standard deviations a level is above the mean; 0 where all ask the same. */
    double lift(double level) {
        double mean = 0;
        for (double one : sorted) {
            mean += one;
        }
        mean /= sorted.length;
        double variance = 0;
        for (double one : sorted) {
            variance += (one - mean) * (one - mean) / sorted.length;
        }
        return variance == 0 ? 0 : (level - mean) / Math.sqrt(variance);
    }

    /** What all but the uppermost tenth ask at most: the 90th percentile, by nearest rank; 0 where nobody was asked. */
    double top() {
        return percentile(TOP);
    }

    /** What all but the lowermost tenth ask at least: the 10th percentile, by nearest rank; 0 where nobody was asked. */
    double bottom() {
        return percentile(BOTTOM);
    }

    private double percentile(double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
