package dev.waymark.engine.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much occupations have in common of words or things: the cosine of their counts, (1 + ln count) · ln(occupations /
 * occupations that have it). 0 for an occupation that has nothing.
 */
final class InCommon {
    private final int[][] things;
    private final double[][] weights;
    private final int vocabulary;

    private InCommon(int[][] things, double[][] weights, int vocabulary) {
        this.things = things;
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /** @param each what each occupation has, as often as it has it */
    static InCommon of(List<? extends Collection<String>> each) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] things = new int[each.size()][];
        int[][] counts = new int[each.size()][];
        for (int i = 0; i < things.length; i++) {
            int[] all = each.get(i).stream()
                    .mapToInt(thing -> numbers.computeIfAbsent(thing, t -> numbers.size()))
                    .sorted()
                    .toArray();
            things[i] = Arrays.stream(all).distinct().toArray();
            counts[i] = counts(all, things[i]);
        }
        int[] having = new int[numbers.size()];
        for (int[] own : things) {
            for (int thing : own) {
                having[thing]++;
            }
        }
        double[][] weights = new double[things.length][];
        for (int i = 0; i < things.length; i++) {
            weights[i] = new double[things[i].length];
            for (int k = 0; k < weights[i].length; k++) {
                weights[i][k] = (1 + Math.log(counts[i][k])) * Math.log((double) things.length / having[things[i][k]]);
            }
            scale(weights[i]);
        }
        return new InCommon(things, weights, numbers.size());
    }

    /** With every occupation, in the order given; 0–1. */
    double[] with(int one) {
        double[] own = new double[vocabulary];
        for (int i = 0; i < things[one].length; i++) {
            own[things[one][i]] = weights[one][i];
        }
        double[] cosines = new double[things.length];
        for (int other = 0; other < cosines.length; other++) {
            double sum = 0;
            for (int i = 0; i < things[other].length; i++) {
                sum += own[things[other][i]] * weights[other][i];
            }
            cosines[other] = Math.clamp(sum, 0, 1);
        }
        return cosines;
    }

    /** How often each of the distinct things is among all; both in ascending order. */
    private static int[] counts(int[] all, int[] distinct) {
        int[] counts = new int[distinct.length];
        int at = 0;
        for (int thing : all) {
            at += thing == distinct[at] ? 0 : 1;
            counts[at]++;
        }
        return counts;
    }

    private static void scale(double[] weights) {
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        for (int i = 0; length > 0 && i < weights.length; i++) {
            weights[i] /= length;
        }
    }
}
