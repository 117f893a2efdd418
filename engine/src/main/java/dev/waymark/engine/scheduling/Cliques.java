package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sets of activities no two of which can run at once, for want of resources or because one waits for the other. */
final class Cliques {
    private Cliques() {}

    /** Greedily grown from each clashing pair, those within others left out; each has a pair that only resources part. */
    static List<List<Integer>> of(Network net) {
        List<List<Integer>> cliques = new ArrayList<>();
        Set<Long> covered = new HashSet<>();
        for (int a = 0; a < net.size; a++) {
            for (int b = a + 1; b < net.size; b++) {
                if (net.clash(a, b) && !net.isOrdered(a, b) && !covered.contains(pair(net, a, b))) {
                    List<Integer> clique = grown(net, a, b);
                    cliques.add(clique);
                    for (int first : clique) {
                        for (int second : clique) {
                            covered.add(pair(net, first, second));
                        }
                    }
                }
            }
        }
        return cliques;
    }

    private static long pair(Network net, int a, int b) {
        return (long) Math.min(a, b) * net.size + Math.max(a, b);
    }

    /** The longest of what would still fit goes in next. */
    private static List<Integer> grown(Network net, int a, int b) {
        List<Integer> clique = new ArrayList<>(List.of(a, b));
        while (true) {
            int longest = -1;
            for (int c = 0; c < net.size; c++) {
                int candidate = c;
                if (net.duration[c] > 0
                        && (longest < 0 || net.duration[c] > net.duration[longest])
                        && clique.stream().allMatch(k -> k != candidate && net.apart(k, candidate))) {
                    longest = c;
                }
            }
            if (longest < 0) {
                return clique;
            }
            clique.add(longest);
        }
    }
}
