package dev.waymark.engine.scheduling;

import java.util.List;

/**
 * What no schedule can beat, found without search: the longest chain, what must follow one another in a clique
 * (Carlier's head, body and tail), and the energy that must be spent between two times if all is to end by a given one
 * (destructive: Klein and Scholl 1999; left and right shift: Baptiste, Le Pape and Nuijten 1999).
 */
final class LowerBounds {
    private final Network net;

    private LowerBounds(Network net) {
        this.net = net;
    }

    static int of(Network net) {
        LowerBounds bounds = new LowerBounds(net);
        int bound = net.criticalPath();
        for (List<Integer> clique : Cliques.of(net)) {
            bound = Math.max(bound, bounds.inARow(clique));
        }
        while (bounds.isTooEarly(bound)) {
            bound++;
        }
        return bound;
    }

    /** The least head, everything in a row, the least tail. */
    private int inARow(List<Integer> clique) {
        int head = Integer.MAX_VALUE;
        int tail = Integer.MAX_VALUE;
        int body = 0;
        for (int a : clique) {
            head = Math.min(head, net.head[a]);
            tail = Math.min(tail, net.tail[a]);
            body += net.duration[a];
        }
        return head + body + tail;
    }

    /** Whether some resource is overdrawn between two times if everything is done by the end. */
    private boolean isTooEarly(int end) {
        for (int r = 0; r < net.resources; r++) {
            for (int first = 0; first < net.size; first++) {
                int from = net.head[first];
                for (int second = 0; second < net.size; second++) {
                    int to = end - net.tail[second];
                    if (to > from && energy(r, from, to, end) > (long) net.capacity[r] * (to - from)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What must be used of a resource between two times, however activities are shifted. */
    private long energy(int resource, int from, int to, int end) {
        long energy = 0;
        for (int a = 0; a < net.size; a++) {
            int demand = net.demand[a][resource];
            if (demand > 0) {
                int early = net.head[a] + net.duration[a] - from;
                int late = to - (end - net.tail[a] - net.duration[a]);
                int inside = Math.min(Math.min(early, late), Math.min(net.duration[a], to - from));
                energy += (long) demand * Math.max(0, inside);
            }
        }
        return energy;
    }
}
