package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The cosine between what two occupations use, a thing weighing the more the fewer occupations use it. */
final class Overlap {
    private Overlap() {}

    /** 1 on the diagonal; 0 for an occupation that uses nothing, with any other. */
    static double[][] of(List<OnetOccupation> occupations, Function<Tool, String> thing) {
        Map<String, Integer> places = new HashMap<>();
        List<int[]> used = occupations.stream()
                .map(o -> o.tools().stream()
                        .map(thing)
                        .mapToInt(t -> places.computeIfAbsent(t, k -> places.size()))
                        .distinct()
                        .sorted()
                        .toArray())
                .toList();
        double[] squared = squaredWeights(used, places.size());
        int n = used.size();
        double[][] cosine = new double[n][n];
        for (int i = 0; i < n; i++) {
            cosine[i][i] = 1;
            double length = shared(used.get(i), used.get(i), squared);
            for (int j = 0; j < i; j++) {
                double product = shared(used.get(i), used.get(j), squared);
                cosine[i][j] =
                        product == 0 ? 0 : product / Math.sqrt(length * shared(used.get(j), used.get(j), squared));
                cosine[j][i] = cosine[i][j];
            }
        }
        return cosine;
    }

    /** The square of log(occupations that use anything / occupations that use this). */
    private static double[] squaredWeights(List<int[]> used, int things) {
        int[] users = new int[things];
        int withAny = 0;
        for (int[] own : used) {
            withAny += own.length > 0 ? 1 : 0;
            for (int thing : own) {
                users[thing]++;
            }
        }
        double[] squared = new double[things];
        for (int thing = 0; thing < things; thing++) {
            double weight = StrictMath.log((double) withAny / users[thing]);
            squared[thing] = weight * weight;
        }
        return squared;
    }

    /** The sum over what both use; both in ascending order. */
    private static double shared(int[] a, int[] b, double[] squared) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += squared[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
