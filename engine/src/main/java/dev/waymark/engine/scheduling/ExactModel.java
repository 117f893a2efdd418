package dev.waymark.engine.scheduling;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Schedules between two makespans, as a model for CP-SAT: each start within what precedence leaves of the longer one. */
final class ExactModel {
    final CpModel model = new CpModel();
    final IntVar makespan;
    private final Network net;
    private final List<IntVar> starts = new ArrayList<>();
    private final List<IntervalVar> intervals = new ArrayList<>();

    ExactModel(Network net, int atLeast, int atMost, boolean cliques) {
        this.net = net;
        this.makespan = model.newIntVar(atLeast, atMost, "makespan");
        for (int a = 0; a < net.size; a++) {
            IntVar start = model.newIntVar(net.head[a], atMost - net.tail[a] - net.duration[a], "start " + a);
            starts.add(start);
            intervals.add(model.newFixedSizeIntervalVar(start, net.duration[a], "activity " + a));
            if (net.successors[a].length == 0) {
                model.addLessOrEqual(LinearExpr.affine(start, 1, net.duration[a]), makespan);
            }
        }
        for (int a = 0; a < net.size; a++) {
            for (int after : net.successors[a]) {
                order(a, after);
            }
        }
        for (int r = 0; r < net.resources; r++) {
            CumulativeConstraint limit = model.addCumulative(net.capacity[r]);
            for (int a = 0; a < net.size; a++) {
                if (net.demand[a][r] > 0 && net.duration[a] > 0) {
                    limit.addDemand(intervals.get(a), net.demand[a][r]);
                }
            }
        }
        if (cliques) {
            for (List<Integer> clique : Cliques.of(net)) {
                model.addNoOverlap(clique.stream().map(intervals::get).toArray(IntervalVar[]::new));
            }
        }
        model.minimize(makespan);
    }

    /** Makes one activity wait for another. */
    void order(int first, int second) {
        model.addLessOrEqual(LinearExpr.affine(starts.get(first), 1, net.duration[first]), starts.get(second));
    }

    /** @param values of the variables in a solution */
    int[] read(ToLongFunction<IntVar> values) {
        return starts.stream().mapToInt(s -> (int) values.applyAsLong(s)).toArray();
    }
}
