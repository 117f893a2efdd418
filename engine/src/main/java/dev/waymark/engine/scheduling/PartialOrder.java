package dev.waymark.engine.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which activity hands its resources on to which in a schedule: keeping that order keeps every resource's limit, while
 * all may still shift (Policella and others 2004; for neighbourhoods: Godard, Laborie and Nuijten 2005).
 */
final class PartialOrder {
    private final BitSet[] after;

    PartialOrder(Network net, int[] starts) {
        after = new BitSet[net.size];
        for (int a = 0; a < net.size; a++) {
            after[a] = new BitSet(net.size);
        }
        int[] order = Orders.byStart(net, starts);
        for (int r = 0; r < net.resources; r++) {
            handOn(net, starts, order, r);
        }
        for (int at = net.size - 1; at >= 0; at--) {
            int a = order[at];
            for (int next : net.successors[a]) {
                after[a].set(next);
            }
            BitSet direct = (BitSet) after[a].clone();
            direct.stream().forEach(next -> after[a].or(after[next]));
        }
    }

    /** Those after the activity that are kept and have nothing else that is kept between. */
    BitSet next(int activity, BitSet freed) {
        BitSet kept = (BitSet) after[activity].clone();
        kept.andNot(freed);
        BitSet next = (BitSet) kept.clone();
        kept.stream().forEach(between -> next.andNot(after[between]));
        return next;
    }

    private void handOn(Network net, int[] starts, int[] order, int resource) {
        int[] holder = new int[net.capacity[resource]];
        Arrays.fill(holder, -1);
        for (int a : order) {
            int needed = net.duration[a] == 0 ? 0 : net.demand[a][resource];
            if (needed == 0) {
                continue;
            }
            // Units freed last first, so that one predecessor hands on as many as it can.
            int[] units = IntStream.range(0, holder.length)
                    .filter(u -> holder[u] < 0 || starts[holder[u]] + net.duration[holder[u]] <= starts[a])
                    .boxed()
                    .sorted(Comparator.comparingInt(
                                    (Integer u) -> holder[u] < 0 ? -1 : starts[holder[u]] + net.duration[holder[u]])
                            .reversed())
                    .mapToInt(u -> u)
                    .limit(needed)
                    .toArray();
            for (int unit : units) {
                if (holder[unit] >= 0) {
                    after[holder[unit]].set(a);
                }
                holder[unit] = a;
            }
        }
    }
}
