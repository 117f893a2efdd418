package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Turns a choice into tasks, with what goes before what. */
final class Ordering {
    private static final long UNDERWAY = 100_000;
    private static final long GUIDE = 2_000;

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
            List<Mode> modes = Mode.of(chosen, limits.capacity(), limits.weeks());
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

    /** What must come before, then what should, as far as neither goes round in a circle. */
    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        addWhere(
                orders,
                true,
                (first, second) -> second.candidate().activity().after().contains(first.id()));
        addWhere(orders, true, Ordering::appliesAfter);
        addWhere(orders, true, Ordering::raisesToLevelOf);
        addWhere(orders, true, Ordering::certifies);
        addWhere(orders, false, Ordering::isStudiedFirst);
        return orders;
    }

    private void addWhere(List<Order> orders, boolean finished, BiPredicate<Chosen, Chosen> goesBefore) {
        for (Chosen first : choice.all()) {
            for (Chosen second : choice.all()) {
                if (first != second
                        && !second.candidate().underway()
                        && goesBefore.test(first, second)
                        && !leads(orders, second.id(), first.id())
                        && !orders.contains(new Order(first.id(), second.id(), true))) {
                    orders.add(new Order(first.id(), second.id(), finished));
                }
            }
        }
    }

    private static boolean leads(List<Order> orders, String from, String to) {
        return from.equals(to)
                || orders.stream().filter(o -> o.first().equals(from)).anyMatch(o -> leads(orders, o.second(), to));
    }

    private static boolean raisesToLevelOf(Chosen first, Chosen second) {
        return second.candidate().later().stream()
                .anyMatch(e -> second.raises().containsKey(e)
                        && first.raises().containsKey(e)
                        && first.candidate().activity().from()
                                < second.candidate().activity().from());
    }

    /** Applying starts when there is something to show. */
    private static boolean appliesAfter(Chosen first, Chosen second) {
        return second.candidate().kind() == ActivityKind.APPLICATION
                && first.candidate().kind() != ActivityKind.APPLICATION
                && first.candidate().kind().lane() != Lane.PEOPLE;
    }

    private static boolean certifies(Chosen first, Chosen second) {
        return second.candidate().kind() == ActivityKind.CERTIFICATION
                && first.candidate().kind() == ActivityKind.COURSE
                && areAboutTheSame(first, second);
    }

    private static boolean isStudiedFirst(Chosen first, Chosen second) {
        return first.candidate().kind() == ActivityKind.COURSE
                && second.candidate().kind().lane() == Lane.PRACTICE
                && !first.candidate().activity().after().contains(second.id())
                && areAboutTheSame(first, second);
    }

    private static boolean areAboutTheSame(Chosen first, Chosen second) {
        for (ElementId element : first.raises().keySet()) {
            if (first.candidate().isMainlyAbout(element) && second.candidate().isMainlyAbout(element)) {
                return true;
            }
        }
        return false;
    }
}
