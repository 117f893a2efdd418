package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The rules a choice of activities keeps, one method each. */
final class ChoiceRules {
    /** Reading and listening close no more than this share of a gap. */
    static final double LIGHT_SHARE = 0.3;

    /** An activity is worth its place if at least this share of its hours counts toward an open gap. */
    static final double WORTH_SHARE = 1 / 3.0;

    /** Activities of one lane that are mainly about one element. */
    static final int MOST_ALIKE = 2;

    /** Readiness is promised to a tenth of a per cent. */
    static final double ROUNDING = 0.0005;

    /** Levels are promised to a hundredth of a point, here in thousandths. */
    private static final int LEVEL_ROUNDING = 10;

    private static final Set<ActivityKind> LIGHT = EnumSet.of(ActivityKind.READING, ActivityKind.LISTENING);

    private final ChoiceModel choice;

    ChoiceRules(ChoiceModel choice) {
        this.choice = choice;
    }

    void addAll(Structure structure) {
        whatMustBeInStays();
        hoursAreKept();
        weeksHaveRoom();
        moneyIsKept();
        fundsAreKept();
        whatComesBeforeIsIn();
        nothingIsCountedTwice();
        readingClosesLittle();
        fewAlike();
        studyIsPractised();
        hoursAreWorthIt();
        levelsAreReachedFirst();
        structureIsThere(structure);
        new ChoiceChains(choice).add();
        choice.limits.gain().ifPresent(this::readinessIsReached);
        choice.limits.demands().forEach(this::demandIsMet);
    }

    /** Activities that in these sizes, or larger ones, do not fit one after another. */
    void notTogether(List<Chosen> tooLong) {
        List<BoolVar> smaller = new ArrayList<>();
        for (Chosen chosen : tooLong) {
            for (Candidate candidate : choice.candidates) {
                if (candidate.id().equals(chosen.id())) {
                    BoolVar less = choice.model.newBoolVar("less of " + chosen.id());
                    choice.model
                            .addLessThan(
                                    choice.halfHours(candidate), chosen.size().halfHours())
                            .onlyEnforceIf(less);
                    smaller.add(less);
                }
            }
        }
        choice.model.addBoolOr(smaller.toArray(BoolVar[]::new));
    }

    private void whatMustBeInStays() {
        for (Candidate candidate : choice.candidates) {
            if (candidate.stays()) {
                choice.model.addEquality(choice.chosen(candidate), 1);
            }
        }
    }

    private void hoursAreKept() {
        choice.model.addLessOrEqual(choice.halfHours(), choice.limits.halfHours());
    }

    private void weeksHaveRoom() {
        LinearExprBuilder weeks = LinearExpr.newBuilder();
        choice.candidates.forEach(c -> weeks.add(choice.weeks(c)));
        choice.model.addLessOrEqual(weeks, choice.limits.activityWeeks());
    }

    private void moneyIsKept() {
        choice.model.addLessOrEqual(choice.money(), choice.limits.money());
    }

    /** Each paid activity is paid by one fund that is for its kind; in which weeks is seen to when it is dated. */
    private void fundsAreKept() {
        if (choice.limits.purses().isEmpty()) {
            return;
        }
        Map<Purse, LinearExprBuilder> spent = new LinkedHashMap<>();
        for (Candidate candidate : choice.candidates) {
            if (candidate.cost().isZero()) {
                continue;
            }
            LinearExprBuilder paying = LinearExpr.newBuilder();
            for (Purse purse : choice.limits.purses()) {
                if (purse.paysFor(candidate.kind()) && couldPay(purse, candidate)) {
                    BoolVar pays = choice.model.newBoolVar(purse.fund().source() + " for " + candidate.id());
                    spent.computeIfAbsent(purse, p -> LinearExpr.newBuilder())
                            .addTerm(pays, candidate.cost().minorUnits());
                    paying.add(pays);
                }
            }
            choice.model.addEquality(paying, choice.chosen(candidate));
        }
        spent.forEach((purse, all) -> choice.model.addLessOrEqual(all, purse.money()));
    }

    private boolean couldPay(Purse purse, Candidate candidate) {
        int last = candidate.isDated() ? choice.limits.horizon() : choice.limits.weeks();
        if (candidate.pinned().isPresent()) {
            return purse.isOpenIn(candidate.pinned().getAsInt());
        }
        return candidate.spans().isEmpty()
                ? purse.from() < last && purse.until() > 0
                : candidate.spans().stream().anyMatch(s -> purse.isOpenIn(s.start()));
    }

    private void whatComesBeforeIsIn() {
        for (Candidate later : choice.candidates) {
            for (Candidate earlier : choice.candidates) {
                if (later.activity().after().contains(earlier.id())) {
                    choice.model.addImplication(choice.chosen(later), choice.chosen(earlier));
                }
            }
        }
    }

    /** All activities together close a gap once, and those that stop teaching at a level only up to that level. */
    private void nothingIsCountedTwice() {
        for (OpenGap gap : choice.gaps.all()) {
            Set<Double> ends = new TreeSet<>(Set.of(7.0));
            raising(gap.id()).forEach(c -> ends.add(c.activity().to()));
            for (double end : ends) {
                LinearExprBuilder upToHere = LinearExpr.newBuilder();
                for (Candidate candidate : raising(gap.id())) {
                    if (candidate.activity().to() <= end) {
                        upToHere.add(raise(candidate, gap.id()));
                    }
                }
                choice.model.addLessOrEqual(
                        upToHere, ChoiceModel.milli(Math.min(gap.points(), Math.max(0, end - gap.level()))));
            }
        }
    }

    private void readingClosesLittle() {
        for (OpenGap gap : choice.gaps.all()) {
            LinearExprBuilder light = LinearExpr.newBuilder();
            for (Candidate candidate : raising(gap.id())) {
                if (LIGHT.contains(candidate.kind())) {
                    light.add(raise(candidate, gap.id()));
                }
            }
            choice.model.addLessOrEqual(light, ChoiceModel.milli(LIGHT_SHARE * gap.points()));
        }
    }

    private void fewAlike() {
        for (OpenGap gap : choice.gaps.all()) {
            for (Lane lane : Lane.values()) {
                LinearExprBuilder alike = LinearExpr.newBuilder();
                about(gap.id()).stream()
                        .filter(c -> c.kind().lane() == lane && !c.stays())
                        .forEach(c -> alike.add(choice.chosen(c)));
                choice.model.addLessOrEqual(alike, MOST_ALIKE);
            }
        }
    }

    /** What is studied is also done, where the library has a way to do it. */
    private void studyIsPractised() {
        for (OpenGap gap : choice.gaps.all()) {
            List<Candidate> practice = raising(gap.id()).stream()
                    .filter(c -> c.kind().lane() == Lane.PRACTICE || c.kind().lane() == Lane.CREDENTIALS)
                    .toList();
            if (practice.isEmpty()) {
                continue;
            }
            LinearExprBuilder practised = LinearExpr.newBuilder();
            practice.forEach(c -> practised.add(choice.chosen(c)));
            about(gap.id()).stream()
                    .filter(c -> c.kind() == ActivityKind.COURSE && !c.stays())
                    .forEach(c -> choice.model.addGreaterOrEqual(practised, choice.chosen(c)));
        }
    }

    private void hoursAreWorthIt() {
        for (Candidate candidate : choice.candidates) {
            if (candidate.stays() || !candidate.teaches() || isAskedForOtherwise(candidate)) {
                continue;
            }
            LinearExprBuilder counted = LinearExpr.newBuilder();
            choice.raises(candidate)
                    .forEach((element, raise) -> counted.addTerm(
                            raise,
                            Math.round(choice.gaps.of(element).orElseThrow().hoursPerPoint())));
            counted.addTerm(
                    choice.chosen(candidate),
                    -Math.round(WORTH_SHARE * candidate.sized(0).hours() * ChoiceModel.MILLI));
            counted.addTerm(choice.halfHours(candidate), -Math.round(WORTH_SHARE / 2 * ChoiceModel.MILLI));
            choice.model.addGreaterOrEqual(counted, 0);
        }
    }

    private boolean isAskedForOtherwise(Candidate candidate) {
        return !candidate.activity().tools().isEmpty()
                || switch (candidate.kind()) {
                    case MENTORING, CONNECTION, APPLICATION -> true;
                    default ->
                        choice.candidates.stream()
                                .anyMatch(c -> c.activity().after().contains(candidate.id()));
                };
    }

    /** An activity above a person's level counts only once something easier has raised them to it. */
    private void levelsAreReachedFirst() {
        for (Candidate candidate : choice.candidates) {
            if (candidate.later().isEmpty()) {
                continue;
            }
            LinearExprBuilder anyReached = LinearExpr.newBuilder();
            for (ElementId element : candidate.later()) {
                OpenGap gap = choice.gaps.of(element).orElseThrow();
                BoolVar reached = choice.model.newBoolVar("reached " + candidate.id() + " " + element);
                anyReached.add(reached);
                choice.model.addLessOrEqual(
                        raise(candidate, element), LinearExpr.term(reached, ChoiceModel.milli(gap.points())));
                LinearExprBuilder easier = LinearExpr.newBuilder();
                for (Candidate other : raising(element)) {
                    if (other.activity().from() < candidate.activity().from()) {
                        easier.add(raise(other, element));
                    }
                }
                double asked = candidate.activity().from() - CandidateSearch.LEVEL_SLACK - gap.level();
                choice.model.addGreaterOrEqual(easier, LinearExpr.term(reached, ChoiceModel.milli(asked)));
            }
            if (candidate.reached().isEmpty() && !candidate.wanted()) {
                choice.model.addGreaterOrEqual(anyReached, choice.chosen(candidate));
            }
        }
    }

    private void structureIsThere(Structure structure) {
        for (ActivityKind kind : ActivityKind.values()) {
            LinearExprBuilder all = LinearExpr.newBuilder();
            LinearExprBuilder fitting = LinearExpr.newBuilder();
            int allOfKind = 0;
            int fittingOfKind = 0;
            for (Candidate candidate : choice.candidates) {
                if (candidate.kind() == kind && !candidate.stays()) {
                    all.add(choice.chosen(candidate));
                    allOfKind++;
                    if (Structure.counts(candidate)) {
                        fitting.add(choice.chosen(candidate));
                        fittingOfKind++;
                    }
                }
            }
            choice.model.addGreaterOrEqual(fitting, Math.min(structure.least(kind), fittingOfKind));
            choice.model.addLessOrEqual(all, Math.min(structure.most(kind), allOfKind));
        }
    }

    private void readinessIsReached(double gain) {
        choice.model.addGreaterOrEqual(choice.gain(), (long) Math.ceil((gain - ROUNDING) * ChoiceModel.NANO));
    }

    private void demandIsMet(Demand demand) {
        switch (demand) {
            case Demand.Level(Element element, double level) ->
                choice.gaps.of(element.id()).ifPresent(gap -> {
                    LinearExprBuilder raised = LinearExpr.newBuilder();
                    raising(element.id()).forEach(c -> raised.add(raise(c, element.id())));
                    choice.model.addGreaterOrEqual(
                            raised, (long) Math.ceil((level - gap.level()) * ChoiceModel.MILLI - LEVEL_ROUNDING));
                });
            case Demand.Tool(String name) -> {
                LinearExprBuilder taught = LinearExpr.newBuilder();
                choice.candidates.stream()
                        .filter(c -> MissingTools.teaches(c.activity(), name))
                        .forEach(c -> taught.add(choice.chosen(c)));
                choice.model.addGreaterOrEqual(taught, 1);
            }
        }
    }

    private List<Candidate> raising(ElementId element) {
        return choice.candidates.stream()
                .filter(c -> c.reached().contains(element) || c.later().contains(element))
                .toList();
    }

    private List<Candidate> about(ElementId element) {
        return choice.candidates.stream().filter(c -> c.isMainlyAbout(element)).toList();
    }

    private IntVar raise(Candidate candidate, ElementId element) {
        return Objects.requireNonNull(choice.raises(candidate).get(element));
    }
}
