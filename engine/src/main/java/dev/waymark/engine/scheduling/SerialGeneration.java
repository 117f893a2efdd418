package dev.waymark.engine.scheduling;

/**
 * Takes activities in a given order and starts each as early as its predecessors and the resources left allow. Some
 * order gives an optimal schedule (Kelley 1963; Sprecher, Kolisch and Drexl 1995: the schedules are the active ones).
 */
final class SerialGeneration {
    private final Network net;
    private final Timetable timetable;

    SerialGeneration(Network net) {
        this.net = net;
        this.timetable = new Timetable(net);
    }

    /** @param order every activity once, predecessors first */
    int[] schedule(int[] order) {
        timetable.clear();
        int[] starts = new int[net.size];
        for (int a : order) {
            int ready = 0;
            for (int before : net.predecessors[a]) {
                ready = Math.max(ready, starts[before] + net.duration[before]);
            }
            starts[a] = timetable.firstFit(a, ready);
            timetable.place(a, starts[a]);
        }
        return starts;
    }
}
