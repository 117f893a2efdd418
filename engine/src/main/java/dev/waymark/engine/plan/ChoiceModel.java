package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.engine.catalogue.ElementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;

/**
 * The variables of a choice: which activities in which size, and how many thousandths of a level point each contributes
 * to each gap. The rules of a good choice are added by {@link ChoiceRules}.
 */
final class ChoiceModel {
    /** Level points are counted in thousandths. */
    static final int MILLI = 1000;

    /** Readiness is counted in billionths. */
    static final double NANO = 1e9;

    final CpModel model = new CpModel();
    final OpenGaps gaps;
    final List<Candidate> candidates;
    final ChoiceLimits limits;
    private final Map<String, List<BoolVar>> sizes = new LinkedHashMap<>();
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
        List<BoolVar> perSize = new ArrayList<>();
        LinearExprBuilder any = LinearExpr.newBuilder();
        for (Size size : candidate.sizes()) {
            BoolVar taken = model.newBoolVar(id + " " + size.halfHours());
            if (!limits.fits(candidate, size)) {
                model.addEquality(taken, 0);
            }
            perSize.add(taken);
            any.add(taken);
        }
        model.addEquality(any, in);
        chosen.put(id, in);
        sizes.put(id, perSize);
        Map<ElementId, IntVar> points = new TreeMap<>();
        for (OpenGap gap : gaps.all()) {
            if (candidate.reached().contains(gap.id()) || candidate.later().contains(gap.id())) {
                points.put(gap.id(), declareRaise(candidate, gap, perSize));
            }
        }
        raises.put(id, points);
    }

    /** An hour on an element raises it by what an hour is worth there, up to where the activity stops teaching. */
    private IntVar declareRaise(Candidate candidate, OpenGap gap, List<BoolVar> perSize) {
        double most = Math.min(gap.points(), candidate.activity().to() - gap.level());
        IntVar raise = model.newIntVar(0, milli(most), candidate.id() + " " + gap.id());
        LinearExprBuilder potential = LinearExpr.newBuilder();
        for (int s = 0; s < perSize.size(); s++) {
            potential.addTerm(
                    perSize.get(s),
                    milli(Math.min(candidate.points(candidate.sizes().get(s), gap), most)));
        }
        model.addLessOrEqual(raise, potential);
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

    List<BoolVar> sizes(Candidate candidate) {
        return sizes.getOrDefault(candidate.id(), List.of());
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
        return perSize((candidate, size) -> (long) size.halfHours());
    }

    LinearExprBuilder money() {
        return perSize((candidate, size) -> candidate.cost().minorUnits());
    }

    LinearExprBuilder perSize(ToLongBiFunction<Candidate, Size> amount) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Candidate candidate : candidates) {
            for (int s = 0; s < candidate.sizes().size(); s++) {
                sum.addTerm(
                        sizes(candidate).get(s),
                        amount.applyAsLong(candidate, candidate.sizes().get(s)));
            }
        }
        return sum;
    }
}
