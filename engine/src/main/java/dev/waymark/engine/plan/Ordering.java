package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a choice into tasks, with what goes before what. */
final class Ordering {
    private static final long UNDERWAY = 100_000;
    private static final long GUIDE = 10_000;

    private final Choice choice;
    private final OpenGaps gaps;
    private final ChoiceLimits limits;

    Ordering(Choice choice, OpenGaps gaps, ChoiceLimits limits) {
        this.choice = choice;
        this.gaps = gaps;
        this.limits = limits;
    }

    TaskNet net() {
        List<Order> orders = orders(choice.all().stream().map(Chosen::candidate).toList());
        Map<String, Integer> late = late(orders);
        int length = weeksFor(choice.halfHours());
        int connections = 0;
        int started = 0;
        int rates = 0;
        List<Task> tasks = new ArrayList<>();
        for (Chosen chosen : choice.all()) {
            Candidate candidate = chosen.candidate();
            List<Mode> modes = Mode.of(candidate, chosen.size(), limits.capacity(), limits.weeks());
            int notBefore = candidate.pinned().orElse(0);
            boolean fixed = candidate.pinned().isPresent();
            if (candidate.kind() == ActivityKind.CONNECTION && connections++ > 0 && !candidate.isDated()) {
                // The second round of connections comes when there is something to show.
                int latest = limits.weeks() - modes.getLast().weeks();
                notBefore = Math.clamp(length / 3, 0, Math.max(0, latest));
            }
            if (candidate.underway() && !candidate.isDated()) {
                int rate = modes.getFirst().rate();
                fixed = started < limits.atOnce() && rates + rate <= limits.roomIn(1);
                started += fixed ? 1 : 0;
                rates += fixed ? rate : 0;
            }
            tasks.add(new Task(
                    chosen,
                    modes,
                    notBefore,
                    fixed,
                    urgency(chosen),
                    late.getOrDefault(chosen.id(), limits.weeks()),
                    purses(candidate)));
        }
        int weeks = late.isEmpty() ? limits.weeks() : limits.horizon();
        return new TaskNet(tasks, orders, limits.room().subList(0, weeks), limits.atOnce());
    }

    private int weeksFor(int halfHours) {
        int weeks = 0;
        while (weeks < limits.weeks() && limits.roomIn(weeks) < halfHours) {
            weeks++;
        }
        return weeks;
    }

    List<Purse> purses(Candidate candidate) {
        return candidate.cost().isZero()
                ? List.of()
                : limits.purses().stream()
                        .filter(p -> p.paysFor(candidate.kind()))
                        .toList();
    }

    /**
     * When what is held on certain dates must be over, and what follows it: by the last week there is, less the time by
     * which what follows may slip.
     */
    private Map<String, Integer> late(List<Order> orders) {
        Map<String, Integer> weeksAfter = new HashMap<>();
        List<Chosen> all = choice.all();
        all.stream().filter(c -> c.candidate().isDated()).forEach(c -> weeksAfter.put(c.id(), 0));
        for (int round = 0; round < all.size(); round++) {
            for (Order order : orders) {
                Integer before = weeksAfter.get(order.first());
                Chosen second = all.stream()
                        .filter(c -> c.id().equals(order.second()))
                        .findFirst()
                        .orElseThrow();
                if (before != null && !second.candidate().isDated()) {
                    int weeks = before + limits.leastWeeks(second.candidate(), second.size());
                    weeksAfter.merge(second.id(), weeks, Math::max);
                }
            }
        }
        double slip = limits.weeks() == 0 ? 1 : (double) limits.horizon() / limits.weeks();
        Map<String, Integer> late = new HashMap<>();
        weeksAfter.forEach((id, weeks) ->
                late.put(id, Math.max(limits.weeks(), limits.horizon() - (int) Math.ceil((slip - 1) * weeks))));
        return late;
    }

    /** What was begun is carried on, guides come early, then what gains the most in an hour. */
    private long urgency(Chosen chosen) {
        if (chosen.candidate().underway()) {
            return UNDERWAY;
        }
        return switch (chosen.candidate().kind()) {
            case MENTORING, CONNECTION -> GUIDE;
            case APPLICATION -> 1;
            default -> 1 + Math.round(1e6 * chosen.gain(gaps) / chosen.size().halfHours());
        };
    }

    /** What must be finished first, then what is studied before it is practised. */
    static List<Order> orders(List<Candidate> chosen) {
        List<Order> orders = new ArrayList<>(new Precedence(chosen).orders());
        for (Candidate first : chosen) {
            for (Candidate second : chosen) {
                if (first != second
                        && !second.underway()
                        && first.pinned().isEmpty()
                        && second.pinned().isEmpty()
                        && isStudiedFirst(first, second)
                        && !leads(orders, second.id(), first.id())
                        && !orders.contains(new Order(first.id(), second.id(), true))) {
                    orders.add(new Order(first.id(), second.id(), false));
                }
            }
        }
        return orders;
    }

    private static boolean leads(List<Order> orders, String from, String to) {
        return from.equals(to)
                || orders.stream().filter(o -> o.first().equals(from)).anyMatch(o -> leads(orders, o.second(), to));
    }

    private static boolean isStudiedFirst(Candidate first, Candidate second) {
        return first.kind() == ActivityKind.COURSE
                && second.kind().lane() == Lane.PRACTICE
                && Precedence.areAboutTheSame(first, second);
    }
}
