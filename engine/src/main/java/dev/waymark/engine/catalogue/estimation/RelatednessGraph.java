package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How near occupations are along O*NET's lists of related ones: the regularised Laplacian kernel (I + βL)⁻¹ of the
 * graph whose edges weigh exp(−γ(rank − 1)) in either direction, L its normalised Laplacian, scaled to a diagonal of
 * 1. Two occupations are near if many short ways lead from one to the other, through unrated ones too.
 */
final class RelatednessGraph {
    /** Learnt: the twentieth of a list weighs a twentieth of the first. */
    private static final double GAMMA = 0.16;

    /** Learnt, and flat around its best: nearness reaches far, which the many neighbours near by correct. */
    private static final double BETA = 3000;

    private RelatednessGraph() {}

    static double[][] nearness(List<OnetOccupation> occupations) {
        double[][] edges = edges(occupations);
        int n = edges.length;
        double[] root = new double[n];
        for (int i = 0; i < n; i++) {
            double degree = 0;
            for (double weight : edges[i]) {
                degree += weight;
            }
            root[i] = degree == 0 ? 1 : Math.sqrt(degree);
        }
        double[][] laplacian = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                laplacian[i][j] = (i == j ? 1 + BETA : 0) - BETA * edges[i][j] / (root[i] * root[j]);
            }
        }
        return scaled(Matrix.inverse(laplacian));
    }

    private static double[][] edges(List<OnetOccupation> occupations) {
        Map<OccupationCode, Integer> places = new HashMap<>();
        occupations.forEach(o -> places.put(o.code(), places.size()));
        double[][] edges = new double[occupations.size()][occupations.size()];
        for (int i = 0; i < edges.length; i++) {
            for (RelatedOccupation related : occupations.get(i).related()) {
                Integer j = places.get(related.code());
                if (j != null && j != i) {
                    double weight = StrictMath.exp(-GAMMA * (related.rank() - 1));
                    edges[i][j] += weight;
                    edges[j][i] += weight;
                }
            }
        }
        return edges;
    }

    private static double[][] scaled(double[][] kernel) {
        int n = kernel.length;
        double[] root = new double[n];
        for (int i = 0; i < n; i++) {
            root[i] = Math.sqrt(kernel[i][i]);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                kernel[i][j] /= root[i] * root[j];
            }
        }
        return kernel;
    }
}
