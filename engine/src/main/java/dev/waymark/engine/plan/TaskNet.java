package dev.waymark.engine.plan;

import java.util.List;

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
