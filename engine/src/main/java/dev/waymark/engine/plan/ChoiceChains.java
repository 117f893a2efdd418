package dev.waymark.engine.plan;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.engine.library.ActivityKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What must follow one another has to fit the weeks, even at full speed. */
final class ChoiceChains {
    private final ChoiceModel choice;
    private final List<Order> orders;
    private final Set<String> dated = new HashSet<>();
    private final Map<String, IntVar> ends = new HashMap<>();
    private final Map<String, Candidate> byId = new HashMap<>();

    /** Nothing that must be done one after another ends later than this. */
    void endBy(IntVar end) {
        ends.values().forEach(e -> choice.model.addLessOrEqual(e, end));
    }

    ChoiceChains(ChoiceModel choice) {
        this.choice = choice;
        this.orders = new Precedence(choice.candidates).orders();
        choice.candidates.stream().filter(Candidate::isDated).forEach(c -> dated.add(c.id()));
        for (boolean more = true; more; ) {
            more = false;
            for (Order order : orders) {
                more |= dated.contains(order.first()) && dated.add(order.second());
            }
        }
    }

    void add() {
        for (Candidate candidate : choice.candidates) {
            int last = isLate(candidate) ? choice.limits.horizon() : choice.limits.longestChain();
            IntVar end = choice.model.newIntVar(0, last, "end " + candidate.id());
            choice.model.addGreaterOrEqual(end, choice.weeks(candidate));
            if (candidate.earliest() > 0) {
                choice.model
                        .addGreaterOrEqual(
                                end,
                                LinearExpr.newBuilder()
                                        .add(choice.weeks(candidate))
                                        .add(candidate.earliest()))
                        .onlyEnforceIf(choice.chosen(candidate));
            }
            ends.put(candidate.id(), end);
            byId.put(candidate.id(), candidate);
        }
        for (Order order : orders) {
            Candidate later = Objects.requireNonNull(byId.get(order.second()));
            choice.model
                    .addGreaterOrEqual(
                            end(later.id()),
                            LinearExpr.newBuilder().add(end(order.first())).add(choice.weeks(later)))
                    .onlyEnforceIf(choice.chosen(later));
        }
        leaveTimeToApply();
    }

    /** Applying waits for all that is learnt first, so those hours must fit the weeks before it. */
    private void leaveTimeToApply() {
        for (Candidate last : applications()) {
            LinearExprBuilder all = LinearExpr.newBuilder();
            for (Candidate candidate : choice.candidates) {
                if (candidate == last || last.activity().after().contains(candidate.id())) {
                    all.addTerm(choice.weeks(candidate), choice.limits.capacity());
                } else if (orders.contains(new Order(candidate.id(), last.id(), true))) {
                    all.add(choice.halfHours(candidate));
                }
            }
            choice.model.addLessOrEqual(all, choice.limits.halfHours()).onlyEnforceIf(choice.chosen(last));
        }
    }

    /** Whether it is held on certain dates, or follows something that may be. */
    private boolean isLate(Candidate candidate) {
        return dated.contains(candidate.id());
    }

    private List<Candidate> applications() {
        return choice.candidates.stream()
                .filter(c -> c.kind() == ActivityKind.APPLICATION && !c.underway() && !c.isDated())
                .toList();
    }

    private IntVar end(String id) {
        return Objects.requireNonNull(ends.get(id));
    }
}
