package dev.waymark.bench.route;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well rankings agree with lists of what should be among the first.
 *
 * @param ofTen mean share of the first ten that are in the list (P@10)
 * @param reciprocalRank mean of 1 / rank of the first that is (MRR)
 */
record Agreement(double ofTen, double reciprocalRank) {
    private static final int TEN = 10;

    /**
     * @param scores per case, of every candidate; the case itself, of the same number, is none
     * @param wanted per case, the candidates that should be among the first
     */
    static Agreement of(List<double[]> scores, List<Set<Integer>> wanted) {
        double ofTen = 0;
        double reciprocal = 0;
        for (int one = 0; one < scores.size(); one++) {
            double[] score = scores.get(one);
            int self = one;
            List<Integer> ranked = IntStream.range(0, score.length)
                    .filter(candidate -> candidate != self)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer candidate) -> -score[candidate]))
                    .toList();
            Set<Integer> right = wanted.get(one);
            ofTen += ranked.stream().limit(TEN).filter(right::contains).count() / (double) TEN;
            for (int rank = 0; rank < ranked.size(); rank++) {
                if (right.contains(ranked.get(rank))) {
                    reciprocal += 1.0 / (rank + 1);
                    break;
                }
            }
        }
        return new Agreement(ofTen / scores.size(), reciprocal / scores.size());
    }
}
