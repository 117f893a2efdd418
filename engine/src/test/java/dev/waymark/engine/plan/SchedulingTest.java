package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules of a few tasks, beside the best of all there are. */
class SchedulingTest {
    private static final int WEEKS = 5;
    private static final int CAPACITY = 6;

    private static TaskNet generated(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Task> tasks = new ArrayList<>();
        List<Order> orders = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            int work = random.nextInt(2, 10);
            Candidate candidate = new Candidate(
                    anActivity("t" + t).build(), List.of(), Money.of(0, "EUR"), Set.of(), Set.of(), false);
            List<Mode> modes = new ArrayList<>();
            for (int rate = 1; rate <= CAPACITY; rate += random.nextInt(1, 4)) {
                if (Math.ceilDiv(work, rate) <= WEEKS) {
                    modes.add(new Mode(Math.min(rate, work), Math.ceilDiv(work, rate)));
                }
            }
            Chosen chosen = new Chosen(candidate, new Size(work, work / 2.0), Map.of());
            tasks.add(new Task(chosen, modes, random.nextInt(0, 2), false, random.nextInt(1, 50), WEEKS, List.of()));
            if (t > 0 && random.nextInt(3) == 0) {
                orders.add(new Order("t" + random.nextInt(t), "t" + t, random.nextBoolean()));
            }
        }
        return new TaskNet(tasks, orders, Collections.nCopies(WEEKS, CAPACITY), random.nextInt(1, 4));
    }

    /** By trying everything. */
    private static Optional<Schedule> best(TaskNet net, List<Placement> placed) {
        if (placed.size() == net.tasks().size()) {
            return keepsEverything(net, placed) ? Optional.of(new Schedule(placed)) : Optional.empty();
        }
        Task task = net.tasks().get(placed.size());
        Optional<Schedule> best = Optional.empty();
        for (Mode mode : task.modes()) {
            for (int start = task.notBefore(); start + mode.weeks() <= net.weeks(); start++) {
                List<Placement> more = new ArrayList<>(placed);
                more.add(new Placement(task, start, mode));
                Optional<Schedule> here = best(net, more);
                if (here.isPresent()
                        && (best.isEmpty() || here.get().delay() < best.get().delay())) {
                    best = here;
                }
            }
        }
        return best;
    }

    private static boolean keepsEverything(TaskNet net, List<Placement> placed) {
        for (int week = 0; week < net.weeks(); week++) {
            int here = week;
            List<Placement> running = placed.stream()
                    .filter(p -> p.start() <= here && here < p.end())
                    .toList();
            if (running.size() > net.atOnce()
                    || running.stream().mapToInt(p -> p.mode().rate()).sum() > net.capacity()) {
                return false;
            }
        }
        Map<String, Placement> byId = new HashMap<>();
        placed.forEach(p -> byId.put(p.task().id(), p));
        return net.orders().stream().allMatch(o -> {
            Placement first = Objects.requireNonNull(byId.get(o.first()));
            Placement second = Objects.requireNonNull(byId.get(o.second()));
            return second.start() >= (o.finished() ? first.end() : first.start());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void few_tasks_are_dated_as_well_as_can_be_and_not_at_all_only_if_they_cannot(long seed) {
        TaskNet net = generated(seed);
        Optional<Schedule> best = best(net, List.of());

        Optional<Schedule> found = new Scheduling(new Solver(seed, 10), seed).schedule(net);

        assertThat(found.map(Schedule::delay)).isEqualTo(best.map(Schedule::delay));
        found.ifPresent(s -> assertThat(keepsEverything(net, s.placements())).isTrue());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void placing_one_after_another_keeps_everything_too(long seed) {
        TaskNet net = generated(seed);

        Optional<Schedule> greedy = GreedySchedule.bestOf(50, net, seed);

        greedy.ifPresent(s -> assertThat(keepsEverything(net, s.placements())).isTrue());
        assertThat(greedy).isEqualTo(GreedySchedule.bestOf(50, net, seed));
    }
}
