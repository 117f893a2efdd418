package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places one task after another, the most urgent of those whose predecessors are placed first, each where it ends
 * earliest. A first schedule for the solver to improve on, and the yardstick it is measured against.
 */
final class GreedySchedule {
    private final TaskNet net;
    private final Map<String, Placement> placed = new HashMap<>();
    private final int[] hours;
    private final int[] running;

    private GreedySchedule(TaskNet net) {
        this.net = net;
        this.hours = new int[net.weeks()];
        this.running = new int[net.weeks()];
    }

    /** Empty if something does not fit any more: there may still be a schedule. */
    static Optional<Schedule> of(TaskNet net) {
        return new GreedySchedule(net).place();
    }

    private Optional<Schedule> place() {
        List<Task> waiting = new ArrayList<>(net.tasks());
        waiting.sort(Comparator.comparing((Task t) -> !t.fixed())
                .thenComparing(Comparator.comparingLong(Task::urgency).reversed()));
        while (!waiting.isEmpty()) {
            Optional<Task> next = waiting.stream().filter(this::isFree).findFirst();
            if (next.isEmpty() || !place(next.get())) {
                return Optional.empty();
            }
            waiting.remove(next.get());
        }
        return Optional.of(new Schedule(net.tasks().stream()
                .map(t -> placed.get(t.id()))
                .filter(java.util.Objects::nonNull)
                .toList()));
    }

    private boolean isFree(Task task) {
        return net.orders().stream()
                .filter(o -> o.second().equals(task.id()))
                .allMatch(o -> placed.containsKey(o.first()));
    }

    private boolean place(Task task) {
        int from = task.notBefore();
        for (Order order : net.orders()) {
            Placement first = placed.get(order.first());
            if (order.second().equals(task.id()) && first != null) {
                from = Math.max(from, order.finished() ? first.end() : first.start());
            }
        }
        Placement best = null;
        for (Mode mode : task.modes()) {
            int last = task.fixed() ? task.notBefore() : net.weeks() - mode.weeks();
            for (int start = from; start <= last; start++) {
                Placement here = new Placement(task, start, mode);
                if (best != null && here.end() >= best.end()) {
                    break;
                }
                if (fits(here)) {
                    best = here;
                    break;
                }
            }
        }
        if (best == null) {
            return false;
        }
        for (int week = best.start(); week < best.end(); week++) {
            hours[week] += best.mode().rate();
            running[week]++;
        }
        placed.put(task.id(), best);
        return true;
    }

    private boolean fits(Placement here) {
        for (int week = here.start(); week < here.end(); week++) {
            if (week >= net.weeks()
                    || hours[week] + here.mode().rate() > net.capacity()
                    || running[week] + 1 > net.atOnce()) {
                return false;
            }
        }
        return true;
    }
}
