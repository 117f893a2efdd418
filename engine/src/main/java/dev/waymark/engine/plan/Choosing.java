package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.engine.catalogue.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses activities by what they are worth against hours and money in all, before anything is dated. First the most
 * readiness, in steps of a tenth of a per cent since nobody should spend a month on less; then, of the choices that reach
 * it, the one with the fewest hours and the least money that works on the heaviest gaps.
 */
final class Choosing {
    /** Readiness is compared in these steps, in billionths. */
    static final long STEP = 1_000_000;

    /** A missing tool counts like so much readiness, in billionths: employers filter on tools by name. */
    private static final long TOOL_WORTH = 15_000_000;

    private static final int MOST_TOOLS = 4;

    /** Spending the whole budget counts like so many half hours. */
    private static final double BUDGET_IN_HALF_HOURS = 40;

    /** An hour on the heaviest gap counts only like so much less of an hour. */
    private static final double FOCUS = 0.3;

    /** With everything in the relaxation this is mostly proven in hundredths of a second, and hardly ever without. */
    private static final Solver.Effort MOST_READINESS = new Solver.Effort(2, STEP / 4.0, 0.06);

    /** Five hours more or less are not worth the search. */
    private static final Solver.Effort LEAST_EFFORT = new Solver.Effort(2, 10_000, 0.06);

    /** To say what is impossible; an open question costs little and is no proof. */
    private static final Solver.Effort BOUND = new Solver.Effort(2, 0, 0.06);

    /** For benches, where waiting is no matter. */
    private static final Solver.Effort PROOF = new Solver.Effort(2, 0, 2);

    private final Solver solver;
    private final OpenGaps gaps;
    private final Set<String> missingTools;

    Choosing(Solver solver, OpenGaps gaps, Set<String> missingTools) {
        this.solver = solver;
        this.gaps = gaps;
        this.missingTools = missingTools;
    }

    /**
     * The best choice found; empty if none keeps the limits, or none was found.
     *
     * @param tooLong activities that follow one another and in these sizes take more weeks than there are
     */
    Optional<Choice> choose(
            List<Candidate> candidates, Structure structure, ChoiceLimits limits, List<List<Chosen>> tooLong) {
        ChoiceModel choice = new ChoiceModel(candidates, gaps, limits);
        ChoiceRules rules = new ChoiceRules(choice);
        rules.addAll(structure);
        tooLong.forEach(rules::notTogether);
        LinearExprBuilder worth = worth(choice);
        LinearExprBuilder effort = effort(choice);
        if (limits.gain().isPresent()) {
            choice.model.minimize(effort);
            return solver.solve(choice.model, LEAST_EFFORT).map(s -> read(choice, s));
        }
        choice.model.maximize(worth);
        Optional<CpSolver> most = solver.solve(choice.model, MOST_READINESS);
        if (most.isEmpty()) {
            return Optional.empty();
        }
        long reached = Math.round(most.get().objectiveValue()) / STEP * STEP;
        choice.model.addGreaterOrEqual(worth, reached);
        hint(choice, most.get());
        choice.model.clearObjective();
        choice.model.minimize(effort);
        return Optional.of(read(choice, solver.solve(choice.model, LEAST_EFFORT).orElse(most.get())));
    }

    /** Whether it is proven that no choice at all keeps the limits. */
    boolean isImpossible(List<Candidate> candidates, ChoiceLimits limits) {
        ChoiceModel choice = new ChoiceModel(candidates, gaps, limits);
        new ChoiceRules(choice).addAll(Structure.any());
        return solver.isImpossible(choice.model, BOUND);
    }

    /** Proven: no choice within the limits gains more readiness, 0–1. */
    double mostGain(List<Candidate> candidates, Structure structure, ChoiceLimits limits) {
        ChoiceModel choice = new ChoiceModel(candidates, gaps, limits);
        new ChoiceRules(choice).addAll(structure);
        choice.model.maximize(choice.gain());
        return solver.bound(choice.model, PROOF) / ChoiceModel.NANO;
    }

    /** A choice that takes few half hours; empty if none was found that keeps the limits. */
    Optional<Choice> shortest(List<Candidate> candidates, Structure structure, ChoiceLimits limits) {
        ChoiceModel choice = new ChoiceModel(candidates, gaps, limits);
        return least(choice, structure, choice.halfHours());
    }

    /** A choice that takes little money; empty if none was found that keeps the limits. */
    Optional<Choice> cheapest(List<Candidate> candidates, Structure structure, ChoiceLimits limits) {
        ChoiceModel choice = new ChoiceModel(candidates, gaps, limits);
        return least(choice, structure, choice.money());
    }

    private Optional<Choice> least(ChoiceModel choice, Structure structure, LinearExprBuilder amount) {
        new ChoiceRules(choice).addAll(structure);
        choice.model.minimize(amount);
        return solver.solve(choice.model, LEAST_EFFORT).map(s -> read(choice, s));
    }

    /** What a choice is worth: readiness and tools, in billionths of readiness. */
    LinearExprBuilder worth(ChoiceModel choice) {
        LinearExprBuilder worth = choice.gain();
        addTools(choice, worth);
        return worth;
    }

    /** The same of a choice made. */
    long worth(Choice made) {
        long worth = 0;
        for (Chosen chosen : made.all()) {
            for (Map.Entry<ElementId, Double> raise : chosen.raises().entrySet()) {
                worth += ChoiceModel.milli(raise.getValue())
                        * ChoiceModel.gainPerMilli(gaps.of(raise.getKey()).orElseThrow());
            }
        }
        long tools = missingTools.stream()
                .limit(MOST_TOOLS)
                .filter(tool -> made.all().stream()
                        .anyMatch(c -> MissingTools.teaches(c.candidate().activity(), tool)))
                .count();
        return worth + tools * TOOL_WORTH;
    }

    /** No choice is worth more than closing every gap and learning every tool. */
    long mostWorth() {
        long most = Math.min(MOST_TOOLS, missingTools.size()) * TOOL_WORTH;
        for (OpenGap gap : gaps.all()) {
            most += ChoiceModel.milli(gap.points()) * ChoiceModel.gainPerMilli(gap);
        }
        return most;
    }

    private void addTools(ChoiceModel choice, LinearExprBuilder worth) {
        missingTools.stream().limit(MOST_TOOLS).forEach(tool -> {
            LinearExprBuilder teaching = LinearExpr.newBuilder();
            for (Candidate candidate : choice.candidates) {
                if (MissingTools.teaches(candidate.activity(), tool)) {
                    teaching.add(choice.chosen(candidate));
                }
            }
            BoolVar learnt = choice.model.newBoolVar("tool " + tool);
            choice.model.addGreaterOrEqual(teaching, learnt);
            worth.addTerm(learnt, TOOL_WORTH);
        });
    }

    private LinearExprBuilder effort(ChoiceModel choice) {
        double dearest = choice.candidates.stream()
                .mapToDouble(c -> c.cost().minorUnits())
                .sum();
        double budget = Math.max(1, Math.min(choice.limits.money(), dearest));
        LinearExprBuilder effort = LinearExpr.newBuilder();
        for (Candidate candidate : choice.candidates) {
            effort.addTerm(choice.halfHours(candidate), 1000);
            effort.addTerm(
                    choice.chosen(candidate),
                    Math.round(1000 * BUDGET_IN_HALF_HOURS * candidate.cost().minorUnits() / budget));
        }
        double heaviest = gaps.all().stream().mapToDouble(OpenGap::gain).max().orElse(1);
        for (Candidate candidate : choice.candidates) {
            for (Map.Entry<ElementId, IntVar> raise : choice.raises(candidate).entrySet()) {
                OpenGap gap = gaps.of(raise.getKey()).orElseThrow();
                effort.addTerm(raise.getValue(), -Math.round(FOCUS * 2 * gap.hoursPerPoint() * gap.gain() / heaviest));
            }
        }
        return effort;
    }

    private static void hint(ChoiceModel choice, CpSolver solved) {
        choice.model.clearHints();
        for (Candidate candidate : choice.candidates) {
            choice.model.addHint(choice.chosen(candidate), solved.booleanValue(choice.chosen(candidate)));
            choice.model.addHint(choice.halfHours(candidate), solved.value(choice.halfHours(candidate)));
            choice.raises(candidate).values().forEach(raise -> choice.model.addHint(raise, solved.value(raise)));
        }
    }

    static Choice read(ChoiceModel choice, CpSolver solved) {
        List<Chosen> all = new ArrayList<>();
        for (Candidate candidate : choice.candidates) {
            if (solved.booleanValue(choice.chosen(candidate))) {
                Map<ElementId, Double> raises = new TreeMap<>();
                choice.raises(candidate).forEach((element, raise) -> {
                    if (solved.value(raise) > 0) {
                        raises.put(element, solved.value(raise) / (double) ChoiceModel.MILLI);
                    }
                });
                int halfHours = (int) solved.value(choice.halfHours(candidate));
                all.add(new Chosen(candidate, candidate.sized(halfHours), raises));
            }
        }
        return new Choice(all);
    }
}
