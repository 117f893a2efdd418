package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import dev.waymark.engine.catalogue.onet.SurveyedRating;
import java.util.List;

/** The surveyed profiles as rows: levels of all elements, then their importances. Levels stand as published. */
final class Profiles {
    private Profiles() {}

    /** @param occupations each rated on all elements */
    static double[][] of(List<OnetOccupation> occupations, List<Element> elements) {
        int width = elements.size();
        double[][] rows = new double[occupations.size()][2 * width];
        for (int i = 0; i < rows.length; i++) {
            for (int e = 0; e < width; e++) {
                SurveyedRating rating =
                        occupations.get(i).ratings().get(elements.get(e).id());
                if (rating == null) {
                    throw new IllegalArgumentException(occupations.get(i).code() + " is not rated on "
                            + elements.get(e).id());
                }
                rows[i][e] = rating.level();
                rows[i][width + e] = rating.importance();
            }
        }
        return rows;
    }

    static boolean isComplete(OnetOccupation occupation, List<Element> elements) {
        return occupation.isRated() && occupation.ratings().size() == elements.size();
    }
}
