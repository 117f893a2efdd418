package dev.waymark.engine.plan;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice that keeps every limit but the dates: what it cannot reach, no plan can. */
final class Relaxation {
    final ChoiceModel choice;
    private @Nullable LinearArgument worth;

    /** The week after the last in which anything is done. */
    final IntVar end;

    /** Half hours in the fullest week. */
    final IntVar ceiling;

    /** @param room half hours in each week in which something may be done */
    Relaxation(
            List<Candidate> candidates, OpenGaps gaps, Structure structure, ChoiceLimits limits, List<Integer> room) {
        choice = new ChoiceModel(candidates, gaps, limits);
        new ChoiceRules(choice).addAll(structure);
        end = choice.model.newIntVar(0, room.size(), "end");
        ceiling = choice.model.newIntVar(0, limits.capacity(), "fullest week");
        Horizon.hold(choice, room, end);
        for (Candidate candidate : candidates) {
            if (candidate.spans().isEmpty()) {
                int slowest =
                        Mode.rates(candidate, limits.capacity(), limits.weeks()).getFirst();
                choice.model.addGreaterOrEqual(ceiling, LinearExpr.term(choice.chosen(candidate), slowest));
            }
        }
    }

    /** Declared once: it brings variables of its own. */
    private LinearArgument worth(Choosing choosing) {
        if (worth == null) {
            worth = choosing.worth(choice);
        }
        return worth;
    }

    /** What an aim is about, in the models' units. */
    LinearArgument amount(Objective.Aim aim, Choosing choosing) {
        return switch (aim) {
            case READINESS -> worth(choosing);
            case END -> end;
            case MONEY -> choice.money();
            case HOURS -> choice.halfHours();
            case EVENNESS -> ceiling;
        };
    }

    /** However evenly work is spread over so many weeks, none of them can hold less than its share. */
    void spreadOver(int weeks) {
        choice.model.addGreaterOrEqual(LinearExpr.term(ceiling, weeks), choice.halfHours());
    }
}
