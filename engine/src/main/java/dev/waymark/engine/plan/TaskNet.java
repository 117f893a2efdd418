package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a schedule is made from.
 *
 * @param room half hours in each week in which something may be done
 * @param atOnce activities in a week
 */
record TaskNet(List<Task> tasks, List<Order> orders, List<Integer> room, int atOnce) {
    TaskNet {
        tasks = List.copyOf(tasks);
        orders = List.copyOf(orders);
        room = List.copyOf(room);
    }

    /** Weeks in which something may be done. */
    int weeks() {
        return room.size();
    }

    /** Half hours in the week that has most. */
    int capacity() {
        return room.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether what must follow one another takes more weeks than there are. */
    boolean isTooLong() {
        Map<String, Integer> starts = earliestStarts(new HashMap<>());
        return tasks.stream().anyMatch(t -> end(starts, t) > t.notAfter());
    }

    /** The tasks that must follow one another and together take longest; all that bind, first to last. */
    List<Task> longestChain() {
        Map<String, Task> before = new HashMap<>();
        Map<String, Integer> starts = earliestStarts(before);
        Task last = tasks.getFirst();
        for (Task task : tasks) {
            if (end(starts, task) - task.notAfter() > end(starts, last) - last.notAfter()) {
                last = task;
            }
        }
        List<Task> chain = new ArrayList<>(List.of(last));
        while (before.get(chain.getFirst().id()) instanceof Task earlier) {
            chain.addFirst(earlier);
        }
        return chain;
    }

    /** @param before is told which task each one waits for */
    private Map<String, Integer> earliestStarts(Map<String, Task> before) {
        Map<String, Integer> starts = new HashMap<>();
        tasks.forEach(t -> starts.put(t.id(), t.earliest()));
        // Orders hold no cycle, so as many rounds as there are tasks settle every earliest start.
        for (int round = 0; round < tasks.size(); round++) {
            for (Order order : orders) {
                Task first = task(order.first());
                int from = starts.getOrDefault(first.id(), 0) + (order.finished() ? first.leastWeeks() : 0);
                if (from > starts.getOrDefault(order.second(), 0)) {
                    starts.put(order.second(), from);
                    before.put(order.second(), first);
                }
            }
        }
        return starts;
    }

    private static int end(Map<String, Integer> starts, Task task) {
        return starts.getOrDefault(task.id(), 0) + task.leastWeeks();
    }

    private Task task(String id) {
        return tasks.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** No schedule is shorter than its work, or than its longest activity. */
    int leastWeeks() {
        int work = tasks.stream().mapToInt(Task::work).sum();
        int weeks = 0;
        for (int here : room) {
            if (work <= 0) {
                break;
            }
            work -= here;
            weeks++;
        }
        int longest = tasks.stream()
                .mapToInt(t -> t.earliest() + t.leastWeeks())
                .max()
                .orElse(0);
        return work > 0 ? Integer.MAX_VALUE : Math.max(weeks, longest);
    }
}
