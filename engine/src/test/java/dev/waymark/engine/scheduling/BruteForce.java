package dev.waymark.engine.scheduling;

/** The shortest makespan by trying every order that keeps the precedences: serial generation gives every active schedule. */
final class BruteForce {
    private final Network net;
    private final SerialGeneration serial;
    private final int[] order;
    private final boolean[] used;
    private int best = Integer.MAX_VALUE;

    private BruteForce(Network net) {
        this.net = net;
        this.serial = new SerialGeneration(net);
        this.order = new int[net.size];
        this.used = new boolean[net.size];
    }

    static int makespan(Project project) {
        BruteForce all = new BruteForce(new Network(project));
        all.extend(0);
        return all.best;
    }

    private void extend(int at) {
        if (at == net.size) {
            best = Math.min(best, net.makespan(serial.schedule(order)));
            return;
        }
        for (int a = 0; a < net.size; a++) {
            if (!used[a] && predecessorsUsed(a)) {
                used[a] = true;
                order[at] = a;
                extend(at + 1);
                used[a] = false;
            }
        }
    }

    private boolean predecessorsUsed(int activity) {
        for (int before : net.predecessors[activity]) {
            if (!used[before]) {
                return false;
            }
        }
        return true;
    }
}
