package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The cosine between what two occupations use, a thing weighing the more the fewer occupations use it. */
final class Overlap {
    private Overlap() {}

    /** 1 on the diagonal; 0 for an occupation that uses nothing, with any other. */
    static double[][] of(List<OnetOccupation> occupations, Function<Tool, String> thing) {
        Map<String, Integer> users = new HashMap<>();
        List<TreeSet<String>> used = occupations.stream()
                .map(o -> {
                    TreeSet<String> things = new TreeSet<>();
                    o.tools().forEach(t -> things.add(thing.apply(t)));
                    return things;
                })
                .toList();
        used.forEach(things -> things.forEach(t -> users.merge(t, 1, Integer::sum)));
        long withAny = used.stream().filter(t -> !t.isEmpty()).count();
        List<Map<String, Double>> vectors = used.stream()
                .map(things -> {
                    Map<String, Double> vector = new TreeMap<>();
                    things.forEach(t -> vector.put(t, StrictMath.log((double) withAny / users.getOrDefault(t, 1))));
                    return vector;
                })
                .toList();
        int n = vectors.size();
        double[] length = new double[n];
        for (int i = 0; i < n; i++) {
            length[i] = Math.sqrt(product(vectors.get(i), vectors.get(i)));
        }
        double[][] cosine = new double[n][n];
        for (int i = 0; i < n; i++) {
            cosine[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double product = product(vectors.get(i), vectors.get(j));
                cosine[i][j] = product == 0 ? 0 : product / (length[i] * length[j]);
                cosine[j][i] = cosine[i][j];
            }
        }
        return cosine;
    }

    private static double product(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> few = a.size() <= b.size() ? a : b;
        Map<String, Double> many = few == a ? b : a;
        double sum = 0;
        for (var entry : few.entrySet()) {
            Double other = many.get(entry.getKey());
            sum += other == null ? 0 : entry.getValue() * other;
        }
        return sum;
    }
}
