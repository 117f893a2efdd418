package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import java.util.List;

/**
 * How far what is known of one occupation tells about another: a covariance between profiles, from O*NET's lists of
 * related occupations, the classification, tools and Job Zones alone. No rating goes into it.
 *
 * <p>The weights were learnt once, on every other rated occupation of release 30.1, by coordinate descent on the
 * leave-one-out error of that half; the other half shows what they are worth.
 */
final class Kinship {
    private static final double RELATED = 13.8;
    private static final double SAME_MAJOR_GROUP = 0.12;
    private static final double SAME_MINOR_GROUP = 0.15;
    private static final double SHARED_TOOLS = 0.066;
    private static final double SHARED_TOOL_CATEGORIES = 0.066;
    private static final double SAME_ZONE = 0.19;

    /** As good as unknown: the mean of all profiles is learnt with the rest, and without the left-out one. */
    private static final double COMMON_MEAN = 100;

    private Kinship() {}

    static double[][] among(List<OnetOccupation> occupations) {
        double[][] related = RelatednessGraph.nearness(occupations);
        double[][] tools = Overlap.of(occupations, Tool::name);
        double[][] categories = Overlap.of(occupations, Tool::category);
        int n = occupations.size();
        double[][] kinship = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                kinship[i][j] = COMMON_MEAN
                        + RELATED * related[i][j]
                        + SHARED_TOOLS * tools[i][j]
                        + SHARED_TOOL_CATEGORIES * categories[i][j]
                        + byClass(occupations.get(i), occupations.get(j))
                        + SAME_ZONE * byZone(occupations.get(i), occupations.get(j));
                kinship[j][i] = kinship[i][j];
            }
        }
        return kinship;
    }

    private static double byClass(OnetOccupation a, OnetOccupation b) {
        String one = a.code().value();
        String other = b.code().value();
        if (!one.substring(0, 2).equals(other.substring(0, 2))) {
            return 0;
        }
        boolean sameMinor = one.substring(0, 4).equals(other.substring(0, 4));
        return SAME_MAJOR_GROUP + (sameMinor ? SAME_MINOR_GROUP : 0);
    }

    private static double byZone(OnetOccupation a, OnetOccupation b) {
        if (a.code().equals(b.code())) {
            return 1;
        }
        return a.jobZone().isPresent() && b.jobZone().isPresent()
                ? StrictMath.exp(-Math.abs(a.jobZone().getAsInt() - b.jobZone().getAsInt()))
                : 0;
    }
}
