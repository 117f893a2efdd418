package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Places one task after another, the most urgent of those whose predecessors are placed first, each where it ends
 * earliest. A first schedule for the solver to improve on, and the yardstick it is measured against.
 */
final class GreedySchedule {
    /** How far a try strays from the order of urgency, as the spread of its logarithm. */
    private static final double STRAY = 1.5;

    private final TaskNet net;
    private final Map<String, Placement> placed = new HashMap<>();
    private final int[] hours;
    private final int[] running;
    private final Map<Purse, Long> spent = new HashMap<>();

    private GreedySchedule(TaskNet net) {
        this.net = net;
        this.hours = new int[net.weeks()];
        this.running = new int[net.weeks()];
    }

    /** Empty if something does not fit any more: there may still be a schedule. */
    static Optional<Schedule> of(TaskNet net) {
        List<Task> byUrgency = new ArrayList<>(net.tasks());
        byUrgency.sort(Comparator.comparing(
                        (Task t) -> !t.fixed() && t.modes().getFirst().at().isEmpty())
                .thenComparing(Comparator.comparingLong(Task::urgency).reversed()));
        Map<String, List<Mode>> modes = new HashMap<>();
        net.tasks().forEach(t -> modes.put(t.id(), t.modes()));
        return new GreedySchedule(net).place(byUrgency, modes);
    }

    /**
     * The least delayed of several: the first in the order of urgency, the others in orders and at paces that stray from
     * it.
     */
    static Optional<Schedule> bestOf(int tries, TaskNet net, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Optional<Schedule> best = of(net);
        for (int t = 1; t < tries; t++) {
            Optional<Schedule> other = straying(net, random, t % 2 == 0);
            if (other.isPresent()
                    && (best.isEmpty() || other.get().delay() < best.get().delay())) {
                best = other;
            }
        }
        return best;
    }

    private static Optional<Schedule> straying(TaskNet net, RandomGenerator random, boolean packing) {
        Map<String, Double> rank = new HashMap<>();
        Map<String, List<Mode>> modes = new HashMap<>();
        for (Task task : net.tasks()) {
            double wanted = packing ? task.work() + net.capacity() * task.leastWeeks() : Math.max(1, task.urgency());
            double strayed = wanted * Math.exp(STRAY * random.nextGaussian() * (packing ? 0.3 : 1));
            rank.put(task.id(), task.fixed() ? Double.MAX_VALUE : strayed);
            boolean any = random.nextBoolean();
            modes.put(
                    task.id(),
                    any
                            ? task.modes()
                            : List.of(
                                    task.modes().get(random.nextInt(task.modes().size()))));
        }
        List<Task> order = new ArrayList<>(net.tasks());
        order.sort(Comparator.comparingDouble((Task t) -> -Objects.requireNonNull(rank.get(t.id()))));
        return new GreedySchedule(net).place(order, modes);
    }

    private Optional<Schedule> place(List<Task> order, Map<String, List<Mode>> modes) {
        List<Task> waiting = new ArrayList<>(order);
        while (!waiting.isEmpty()) {
            Optional<Task> next = waiting.stream().filter(this::isFree).findFirst();
            if (next.isEmpty()
                    || !place(next.get(), modes.getOrDefault(next.get().id(), List.of()))) {
                return Optional.empty();
            }
            waiting.remove(next.get());
        }
        return Optional.of(new Schedule(net.tasks().stream()
                .map(t -> placed.get(t.id()))
                .filter(Objects::nonNull)
                .toList()));
    }

    private boolean isFree(Task task) {
        return net.orders().stream()
                .filter(o -> o.second().equals(task.id()))
                .allMatch(o -> placed.containsKey(o.first()));
    }

    private boolean place(Task task, List<Mode> modes) {
        int from = task.notBefore();
        for (Order order : net.orders()) {
            Placement first = placed.get(order.first());
            if (order.second().equals(task.id()) && first != null) {
                from = Math.max(from, order.finished() ? first.end() : first.start());
            }
        }
        Placement best = null;
        for (Mode mode : modes) {
            int first = Math.max(from, mode.at().orElse(0));
            int latest = Math.min(task.notAfter(), net.weeks()) - mode.weeks();
            int last = mode.at().orElse(task.fixed() ? Math.min(task.notBefore(), latest) : latest);
            for (int start = first; start <= Math.min(last, latest); start++) {
                Placement here = new Placement(task, start, mode);
                if (best != null && here.end() >= best.end()) {
                    break;
                }
                if (fits(here)) {
                    Optional<Purse> payer = payer(task, start);
                    if (payer.isPresent() || task.purses().isEmpty()) {
                        best = new Placement(task, start, mode, payer);
                        break;
                    }
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
        best.payer().ifPresent(purse -> spent.merge(purse, task.cost(), Long::sum));
        placed.put(task.id(), best);
        return true;
    }

    private Optional<Purse> payer(Task task, int start) {
        return task.purses().stream()
                .filter(p -> p.isOpenIn(start))
                .filter(p -> spent.getOrDefault(p, 0L) + task.cost() <= p.money())
                .findFirst();
    }

    private boolean fits(Placement here) {
        for (int week = here.start(); week < here.end(); week++) {
            if (week >= net.weeks()
                    || hours[week] + here.mode().rate() > net.room().get(week)
                    || running[week] + 1 > net.atOnce()) {
                return false;
            }
        }
        return true;
    }
}
