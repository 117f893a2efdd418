package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must follow one another has to fit the weeks, even at full speed. */
final class ChoiceChains {
    private final ChoiceModel choice;
    private final Map<String, IntVar> ends = new HashMap<>();

    ChoiceChains(ChoiceModel choice) {
        this.choice = choice;
    }

    void add() {
        for (Candidate candidate : choice.candidates) {
            IntVar end = choice.model.newIntVar(0, choice.limits.weeks(), "end " + candidate.id());
            choice.model.addGreaterOrEqual(end, weeks(candidate));
            ends.put(candidate.id(), end);
        }
        for (Candidate later : choice.candidates) {
            for (Candidate earlier : choice.candidates) {
                if (earlier != later && !later.underway() && goesBefore(earlier, later)) {
                    choice.model
                            .addGreaterOrEqual(
                                    end(later),
                                    LinearExpr.newBuilder().add(end(earlier)).add(weeks(later)))
                            .onlyEnforceIf(choice.chosen(later));
                }
            }
        }
    }

    private static boolean goesBefore(Candidate earlier, Candidate later) {
        boolean applies = later.kind() == ActivityKind.APPLICATION
                && earlier.kind() != ActivityKind.APPLICATION
                && earlier.kind().lane() != Lane.PEOPLE;
        return applies || later.activity().after().contains(earlier.id());
    }

    private LinearExprBuilder weeks(Candidate candidate) {
        LinearExprBuilder weeks = LinearExpr.newBuilder();
        List<BoolVar> sizes = choice.sizes(candidate);
        for (int s = 0; s < sizes.size(); s++) {
            weeks.addTerm(sizes.get(s), candidate.leastWeeks(candidate.sizes().get(s), choice.limits.capacity()));
        }
        return weeks;
    }

    private IntVar end(Candidate candidate) {
        return Objects.requireNonNull(ends.get(candidate.id()));
    }
}
