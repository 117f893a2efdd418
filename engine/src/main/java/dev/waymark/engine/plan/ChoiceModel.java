package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.engine.catalogue.ElementId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The variables of a choice: which activities in which size, and how many thousandths of a level point each contributes
 * to each gap. The rules of a good choice are added by {@link ChoiceRules}.
 */
final class ChoiceModel {
    /** Level points are counted in thousandths. */
    static final int MILLI = 1000;

    /** Readiness is counted in billionths. */
    static final double NANO = 1e9;

    /** Level points in a half hour are counted in so many to a thousandth, or rounding would eat what is slow. */
    private static final int FINE = 1000;

    final CpModel model = new CpModel();
    final OpenGaps gaps;
    final List<Candidate> candidates;
    final ChoiceLimits limits;
    private final Map<String, IntVar> halfHours = new LinkedHashMap<>();
    private final Map<String, IntVar> weeks = new HashMap<>();
    private final Map<String, BoolVar> chosen = new LinkedHashMap<>();
    private final Map<String, Map<ElementId, IntVar>> raises = new LinkedHashMap<>();

    ChoiceModel(List<Candidate> candidates, OpenGaps gaps, ChoiceLimits limits) {
        this.gaps = gaps;
        this.limits = limits;
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            declare(candidate);
        }
    }

    private void declare(Candidate candidate) {
        String id = candidate.id();
        BoolVar in = model.newBoolVar(id);
        int least = candidate.least().halfHours();
        int most = Math.min(candidate.most().halfHours(), limits.mostHalfHours(candidate));
        IntVar work = model.newIntVar(0, Math.max(0, most), "half hours of " + id);
        if (least > most) {
            model.addEquality(in, 0);
        }
        model.addLessOrEqual(work, LinearExpr.term(in, Math.max(0, most)));
        model.addGreaterOrEqual(work, LinearExpr.term(in, least));
        chosen.put(id, in);
        halfHours.put(id, work);
        Map<ElementId, IntVar> points = new TreeMap<>();
        for (OpenGap gap : gaps.all()) {
            if (candidate.reached().contains(gap.id()) || candidate.later().contains(gap.id())) {
                points.put(gap.id(), declareRaise(candidate, gap, in, work));
            }
        }
        raises.put(id, points);
    }

    /** An hour on an element raises it by what an hour is worth there, up to where the activity stops teaching. */
    private IntVar declareRaise(Candidate candidate, OpenGap gap, BoolVar in, IntVar work) {
        double most = Math.min(gap.points(), candidate.activity().to() - gap.level());
        IntVar raise = model.newIntVar(0, Math.max(0, milli(most)), candidate.id() + " " + gap.id());
        double none = candidate.points(candidate.sized(0), gap);
        double perHalfHour = candidate.points(candidate.sized(1), gap) - none;
        model.addLessOrEqual(
                LinearExpr.term(raise, FINE),
                LinearExpr.newBuilder()
                        .addTerm(in, (long) Math.floor(none * MILLI * FINE + 1e-6))
                        .addTerm(work, (long) Math.floor(perHalfHour * MILLI * FINE + 1e-6)));
        return raise;
    }

    static long milli(double points) {
        return (long) Math.floor(points * MILLI + 1e-9);
    }

    /** Billionths of readiness in a thousandth of a point. */
    static long gainPerMilli(OpenGap gap) {
        return Math.round(gap.gainPerPoint() * NANO / MILLI);
    }

    BoolVar chosen(Candidate candidate) {
        return Objects.requireNonNull(chosen.get(candidate.id()));
    }

    /** Half hours to be planned of it; 0 if it is left out. */
    IntVar halfHours(Candidate candidate) {
        return Objects.requireNonNull(halfHours.get(candidate.id()));
    }

    Map<ElementId, IntVar> raises(Candidate candidate) {
        return raises.getOrDefault(candidate.id(), Map.of());
    }

    /** Billionths of readiness gained. */
    LinearExprBuilder gain() {
        LinearExprBuilder gain = LinearExpr.newBuilder();
        for (Candidate candidate : candidates) {
            raises(candidate)
                    .forEach((element, raise) ->
                            gain.addTerm(raise, gainPerMilli(gaps.of(element).orElseThrow())));
        }
        return gain;
    }

    LinearExprBuilder halfHours() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        halfHours.values().forEach(sum::add);
        return sum;
    }

    LinearExprBuilder money() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Candidate candidate : candidates) {
            sum.addTerm(chosen(candidate), candidate.cost().minorUnits());
        }
        return sum;
    }

    /** Weeks that it takes at its fastest; at least 1 if it is chosen, 0 if not. */
    IntVar weeks(Candidate candidate) {
        return weeks.computeIfAbsent(candidate.id(), id -> {
            IntVar least = model.newIntVar(0, limits.horizon(), "weeks of " + id);
            if (candidate.spans().isEmpty()) {
                int fastest = Mode.fastest(candidate, limits.capacity(), limits.weeks());
                model.addGreaterOrEqual(LinearExpr.term(least, fastest), halfHours(candidate));
            } else {
                int shortest =
                        candidate.spans().stream().mapToInt(Span::weeks).min().orElseThrow();
                model.addEquality(least, LinearExpr.term(chosen(candidate), shortest));
            }
            return least;
        });
    }
}
