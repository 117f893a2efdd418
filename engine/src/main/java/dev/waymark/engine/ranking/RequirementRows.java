package dev.waymark.engine.ranking;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What every rated occupation asks, one row per element and one place per occupation, so that a pass over a person's
 * levels runs along the rows with no look-up and a processor's wide registers full. Where an occupation is not rated on an
 * element, it asks nothing: weight 0. Immutable and safe to share, as long as nobody writes into its rows.
 */
public final class RequirementRows {
    /** Rows are taken so many at a time; those that are wanting at the end ask nothing. */
    static final int STRIDE = 4;

    private final List<Element> elements;
    private final List<Occupation> occupations;
    private final double[][] weights;
    private final double[][] levels;
    private final double[][] variances;
    private final double[] asked;

    private RequirementRows(List<Element> elements, List<Occupation> occupations) {
        int rows = (elements.size() + STRIDE - 1) / STRIDE * STRIDE;
        this.elements = elements;
        this.occupations = occupations;
        this.weights = new double[rows][occupations.size()];
        this.levels = new double[rows][occupations.size()];
        this.variances = new double[rows][occupations.size()];
        this.asked = new double[occupations.size()];
        for (double[] row : variances) {
            Arrays.fill(row, 1);
        }
    }

    /** Of every occupation that is rated, surveyed or estimated, in the order of their codes. */
    public static RequirementRows of(Catalogue catalogue) {
        return of(
                catalogue.elements(),
                catalogue.occupations().stream()
                        .filter(o -> !o.ratings().all().isEmpty())
                        .toList());
    }

    /** Of the surveyed ones alone. */
    public static RequirementRows ofSurveyed(Catalogue catalogue) {
        return of(
                catalogue.elements(),
                catalogue.occupations().stream()
                        .filter(o -> o.ratings() instanceof Ratings.Surveyed)
                        .toList());
    }

    /** What the occupation in this place asks, as if held: the levels of someone who does just that work. */
    public LevelRow levelsOf(int place) {
        return new LevelRow(
                IntStream.range(0, elements.size())
                        .mapToDouble(e -> levels[e][place])
                        .toArray(),
                IntStream.range(0, elements.size())
                        .mapToDouble(e -> variances[e][place])
                        .toArray());
    }

    private static RequirementRows of(List<Element> elements, List<Occupation> occupations) {
        Map<ElementId, Integer> rowOf = new HashMap<>();
        elements.forEach(e -> rowOf.put(e.id(), rowOf.size()));
        RequirementRows rows = new RequirementRows(elements, occupations);
        for (int place = 0; place < occupations.size(); place++) {
            for (ElementRating rating : occupations.get(place).ratings().all()) {
                Integer row = rowOf.get(rating.element().id());
                if (row != null) {
                    rows.put(row, place, rating);
                }
            }
        }
        return rows;
    }

    private void put(int row, int place, ElementRating rating) {
        weights[row][place] = rating.weight();
        levels[row][place] = rating.level();
        variances[row][place] = rating.levelError() * rating.levelError();
        asked[place] += rating.weight() * rating.level();
    }

    public List<Element> elements() {
        return elements;
    }

    /** The occupation of each place. */
    public List<Occupation> occupations() {
        return occupations;
    }

    /** Weights of one element, 0–1 ({@link ElementRating#weight()}). The row itself: not to be written into. */
    public double[] weights(int element) {
        return weights[element];
    }

    /** Levels asked of one element, 0–7. The row itself: not to be written into. */
    public double[] levels(int element) {
        return levels[element];
    }

    /** Squares of the standard errors of those levels. The row itself: not to be written into. */
    public double[] variances(int element) {
        return variances[element];
    }

    /** Σ weight × level of the occupation in this place: what a missing sum is a share of. */
    public double asked(int place) {
        return asked[place];
    }

    /** A person's levels in the order of these rows. */
    public LevelRow levelsOf(Assessment assessment) {
        return LevelRow.of(elements, assessment);
    }
}
