package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a schedule is made from.
 *
 * @param capacity half hours in a week
 * @param atOnce activities in a week
 * @param weeks in which all must be done
 */
record TaskNet(List<Task> tasks, List<Order> orders, int capacity, int atOnce, int weeks) {
    TaskNet {
        tasks = List.copyOf(tasks);
        orders = List.copyOf(orders);
    }

    /** The tasks that must follow one another and together take longest; all that bind, first to last. */
    List<Task> longestChain() {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, Task> before = new HashMap<>();
        tasks.forEach(t -> starts.put(t.id(), t.notBefore()));
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
        Task last = tasks.getFirst();
        for (Task task : tasks) {
            if (end(starts, task) > end(starts, last)) {
                last = task;
            }
        }
        List<Task> chain = new ArrayList<>(List.of(last));
        while (before.get(chain.getFirst().id()) instanceof Task earlier) {
            chain.addFirst(earlier);
        }
        return chain;
    }

    /** Weeks from the start to the end of the longest chain. */
    int longestChainWeeks() {
        int weeks = 0;
        int ends = 0;
        List<Task> chain = longestChain();
        for (int i = 0; i < chain.size(); i++) {
            Task task = chain.get(i);
            weeks = Math.max(weeks, task.notBefore());
            ends = Math.max(ends, weeks + task.leastWeeks());
            boolean waits = i + 1 < chain.size() && mustFinish(task, chain.get(i + 1));
            weeks += waits ? task.leastWeeks() : 0;
        }
        return ends;
    }

    private boolean mustFinish(Task first, Task second) {
        return orders.contains(new Order(first.id(), second.id(), true));
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
        int longest = tasks.stream()
                .mapToInt(t -> t.notBefore() + t.leastWeeks())
                .max()
                .orElse(0);
        return Math.max(Math.ceilDiv(work, capacity), longest);
    }
}
