package dev.waymark.engine.scheduling;

/**
 * Pushes everything as late as it goes, then as early as it goes, as often as that shortens the schedule: forward and
 * backward improvement (Tormos and Lova 2001), double justification (Valls, Ballestín and Quintanilla 2005). A schedule
 * never gets longer by it.
 */
final class Justification {
    private final Network net;
    private final Network mirror;
    private final SerialGeneration forwards;
    private final SerialGeneration backwards;

    Justification(Network net) {
        this.net = net;
        this.mirror = net.reversed();
        this.forwards = new SerialGeneration(net);
        this.backwards = new SerialGeneration(mirror);
    }

    int[] improve(int[] starts) {
        int[] best = starts;
        int makespan = net.makespan(starts);
        while (true) {
            int[] late = backwards.schedule(Orders.byEndDescending(mirror, best));
            int[] early = forwards.schedule(Orders.byEndDescending(net, late));
            int shorter = net.makespan(early);
            if (shorter >= makespan) {
                return shorter == makespan ? early : best;
            }
            best = early;
            makespan = shorter;
        }
    }
}
