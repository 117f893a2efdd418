package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.util.ArrayList;
import java.util.List;

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
        int length = Math.ceilDiv(choice.halfHours(), limits.capacity());
        int connections = 0;
        int started = 0;
        int rates = 0;
        List<Task> tasks = new ArrayList<>();
        for (Chosen chosen : choice.all()) {
            List<Mode> modes = Mode.of(chosen.candidate(), chosen.size(), limits.capacity(), limits.weeks());
            int notBefore = 0;
            boolean fixed = false;
            if (chosen.candidate().kind() == ActivityKind.CONNECTION && connections++ > 0) {
                // The second round of connections comes when there is something to show.
                int latest = limits.weeks() - modes.getLast().weeks();
                notBefore = Math.clamp(length / 3, 0, Math.max(0, latest));
            }
            if (chosen.candidate().underway()) {
                int rate = modes.getFirst().rate();
                fixed = started < limits.atOnce() && rates + rate <= limits.capacity();
                started += fixed ? 1 : 0;
                rates += fixed ? rate : 0;
            }
            tasks.add(new Task(chosen, modes, notBefore, fixed, urgency(chosen)));
        }
        return new TaskNet(tasks, orders(), limits.capacity(), limits.atOnce(), limits.weeks());
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
    private List<Order> orders() {
        List<Candidate> chosen = choice.all().stream().map(Chosen::candidate).toList();
        List<Order> orders = new ArrayList<>(new Precedence(chosen).orders());
        for (Candidate first : chosen) {
            for (Candidate second : chosen) {
                if (first != second
                        && !second.underway()
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
