package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which candidates must be finished before which others start, if both are in a plan: what one builds on, then what an
 * adviser would do first, as far as neither goes round in a circle. One that is underway waits for nothing.
 */
final class Precedence {
    private final List<Candidate> candidates;
    private final List<Order> orders = new ArrayList<>();

    /** By candidate, all that have to wait for it. */
    private final List<BitSet> waiting = new ArrayList<>();

    Precedence(List<Candidate> candidates) {
        this.candidates = candidates;
        candidates.forEach(c -> waiting.add(new BitSet()));
        addWhere((first, second) -> second.activity().after().contains(first.id()));
        // What a person has put into a week is theirs to order.
        addWhere((first, second) -> !arePinned(first, second) && comesBeforeApplying(first, second));
        addWhere((first, second) -> !arePinned(first, second) && raisesToLevelOf(first, second));
        addWhere((first, second) -> !arePinned(first, second) && preparesFor(first, second));
    }

    List<Order> orders() {
        return List.copyOf(orders);
    }

    private void addWhere(BiPredicate<Candidate, Candidate> goesBefore) {
        for (int first = 0; first < candidates.size(); first++) {
            for (int second = 0; second < candidates.size(); second++) {
                if (first != second
                        && !candidates.get(second).underway()
                        && !waiting.get(second).get(first)
                        && goesBefore.test(candidates.get(first), candidates.get(second))) {
                    add(first, second);
                }
            }
        }
    }

    private void add(int first, int second) {
        Order order =
                new Order(candidates.get(first).id(), candidates.get(second).id(), true);
        if (orders.contains(order)) {
            return;
        }
        orders.add(order);
        for (int c = 0; c < candidates.size(); c++) {
            if (c == first || waiting.get(c).get(first)) {
                waiting.get(c).set(second);
                waiting.get(c).or(waiting.get(second));
            }
        }
    }

    private static boolean arePinned(Candidate first, Candidate second) {
        return first.pinned().isPresent() || second.pinned().isPresent();
    }

    /** Applying starts when there is something to show and there are people to hear of openings from. */
    private static boolean comesBeforeApplying(Candidate first, Candidate second) {
        return second.kind() == ActivityKind.APPLICATION
                && first.kind() != ActivityKind.APPLICATION
                && (first.kind().lane() != Lane.PEOPLE || first.kind() == ActivityKind.CONNECTION);
    }

    private static boolean raisesToLevelOf(Candidate first, Candidate second) {
        return first.activity().from() < second.activity().from()
                && second.later().stream()
                        .anyMatch(e ->
                                first.reached().contains(e) || first.later().contains(e));
    }

    private static boolean preparesFor(Candidate first, Candidate second) {
        return first.kind() == ActivityKind.COURSE
                && second.kind() == ActivityKind.CERTIFICATION
                && areAboutTheSame(first, second);
    }

    static boolean areAboutTheSame(Candidate first, Candidate second) {
        for (ElementId element : first.activity().develops().keySet()) {
            if (first.isMainlyAbout(element) && second.isMainlyAbout(element)) {
                return true;
            }
        }
        return false;
    }
}
