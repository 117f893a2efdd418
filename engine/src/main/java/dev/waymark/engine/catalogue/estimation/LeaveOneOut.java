package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import java.util.List;
import java.util.function.IntPredicate;

/** What was surveyed beside what was estimated without it. */
public final class LeaveOneOut {
    private final List<Element> elements;
    private final List<OnetOccupation> occupations;
    private final double[][] surveyed;
    private final double[][] estimated;

    LeaveOneOut(List<Element> elements, List<OnetOccupation> occupations, double[][] surveyed, double[][] estimated) {
        this.elements = elements;
        this.occupations = occupations;
        this.surveyed = surveyed;
        this.estimated = estimated;
    }

    /** Root-mean-square error of all levels, in level points. */
    public double levelError() {
        return error(0, elements.size(), i -> true);
    }

    /** Of one element's level, by its place among the elements. */
    double levelError(int element) {
        return error(element, element + 1, i -> true);
    }

    /** Root-mean-square error of all importances, in points of the 1–5 scale. */
    public double importanceError() {
        return error(elements.size(), 2 * elements.size(), i -> true);
    }

    /** Of the occupations whose ratings did not help to learn {@link Kinship}'s weights: every second by code. */
    public double heldOutLevelError() {
        return error(0, elements.size(), i -> i % 2 == 1);
    }

    public double heldOutImportanceError() {
        return error(elements.size(), 2 * elements.size(), i -> i % 2 == 1);
    }

    public int occupations() {
        return occupations.size();
    }

    private double error(int from, int to, IntPredicate which) {
        double sum = 0;
        long count = 0;
        for (int i = 0; i < surveyed.length; i++) {
            if (which.test(i)) {
                for (int c = from; c < to; c++) {
                    double off = estimated[i][c] - surveyed[i][c];
                    sum += off * off;
                    count++;
                }
            }
        }
        return Math.sqrt(sum / count);
    }
}
