package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a request: choose by hours and money in all, then date the choice; where it does not fit its weeks, or
 * slips past the date more often than the confidence allows, choose again with a little less.
 */
final class Drafting {
    /** With fewer hours used than this share, all candidates are weighed and not only the few most about each gap. */
    private static final double WELL_USED = 0.6;

    /**
     * As much as possible means this share of the hours: paces are steady and whole weeks, so the last few hours of a long
     * calendar hardly ever pack, and are not worth seconds of search.
     */
    private static final double FULL = 0.97;

    /** What must follow one another takes at most this share of the weeks, so that the rest still fits beside it. */
    private static final double LONGEST_CHAIN = 0.9;

    /** Activities side by side leave gaps between them that nothing fits. */
    private static final double BESIDE_ONE_ANOTHER = 0.7;

    /** In fewer weeks than this every hour and week counts. */
    private static final int LONG = 20;

    /** This share of the weeks more than expected might fit, for all that is known of slipping. */
    private static final double FORECAST_ERROR = 0.05;

    private final PlanRequest request;
    private final OpenGaps gaps;
    private final Set<String> missingTools;
    private final Patience patience;
    private final Consumer<PlanStep> progress;
    private final Solver solver;
    private final WorkingWeeks calendar;
    private final Candidates candidates;
    private @Nullable Boolean impossible;

    Drafting(PlanRequest request, Patience patience, Consumer<PlanStep> progress) {
        this.request = request;
        this.patience = patience;
        this.progress = progress;
        this.gaps = new OpenGaps(request.gap());
        this.missingTools = MissingTools.of(request.gap());
        this.solver = new Solver(request.seed(), patience.insistence());
        this.calendar = new WorkingWeeks(request.availability());
        boolean nothingToDo = request.demands().isEmpty()
                && gaps.all().isEmpty()
                && missingTools.isEmpty()
                && request.underway().isEmpty()
                && request.wishes().wanted().isEmpty();
        this.candidates = nothingToDo
                ? new Candidates(List.of(), List.of())
                : new CandidateSearch(request, gaps, missingTools).find();
    }

    PlanRequest request() {
        return request;
    }

    OpenGaps gaps() {
        return gaps;
    }

    /** Empty if nothing keeps every limit. */
    Optional<Draft> draft() {
        List<Candidate> few = new Shortlist(candidates, gaps, missingTools).candidates();
        return draft(few, candidates.all()).map(draft -> refined(draft, few));
    }

    private Optional<Draft> draft(List<Candidate> few, List<Candidate> all) {
        Optional<Draft> draft = draft(few);
        if (draft.isEmpty() && isImpossible()) {
            return draft;
        }
        boolean roomLeft = draft.map(d -> d.choice().halfHours()
                        < WELL_USED * d.limits().roomIn(d.limits().weeks()))
                .orElse(true);
        boolean asMuchAsPossible = request.readiness().isEmpty() && patience.wide();
        return few.size() < all.size() && roomLeft && (asMuchAsPossible || draft.isEmpty())
                ? draft(all).or(() -> draft)
                : draft;
    }

    private Optional<Draft> draft(List<Candidate> from) {
        ChoiceLimits limits = limits();
        List<List<Chosen>> tooLong = new ArrayList<>();
        int less = limits.capacity();
        int reductions = 0;
        while (true) {
            progress.accept(PlanStep.CHOOSING);
            Optional<Choice> choice = choose(from, limits, tooLong);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            progress.accept(PlanStep.SCHEDULING);
            TaskNet net = new Ordering(choice.get(), gaps, limits).net();
            if (tooLong.size() < patience.chains() && !net.tasks().isEmpty() && net.isTooLong()) {
                tooLong.add(net.longestChain().stream().map(Task::chosen).toList());
                continue;
            }
            Optional<Schedule> schedule = new Scheduling(solver, request.seed()).schedule(net);
            if (schedule.isEmpty()) {
                int most = Math.min(limits.halfHours(), choice.get().halfHours());
                if (most == 0 || reductions++ >= patience.reductions()) {
                    return Optional.empty();
                }
                limits = limits.withHalfHours(Math.max(0, most - less));
                less *= 2;
                continue;
            }
            progress.accept(PlanStep.FORECASTING);
            Slip slip = new Slip(schedule.get(), request.pace(), request.seed());
            if (slip.chance(schedule.get().weeks(), calendar.untilDeadline()) >= request.confidence()) {
                return Optional.of(
                        new Draft(candidates, limits, choice.get(), schedule.get(), slip, calendar, List.of()));
            }
            limits = limits(limits.weeks() - 1);
        }
    }

    /** As good as it can be made in the time there is; as it was if that slips too much. */
    private Draft refined(Draft draft, List<Candidate> few) {
        if (patience.refining() == 0 || draft.choice().all().isEmpty()) {
            return draft;
        }
        Set<String> weighed = new HashSet<>();
        few.forEach(c -> weighed.add(c.id()));
        draft.choice().all().forEach(c -> weighed.add(c.id()));
        List<Candidate> from =
                candidates.all().stream().filter(c -> weighed.contains(c.id())).toList();
        progress.accept(PlanStep.REFINING);
        Structure whole = Structure.of(request, gaps, draft.limits().weeks());
        Structure structure = whole.isThereIn(draft.choice(), from) ? whole : Structure.none();
        Refinement refinement = new Refinement(
                new Solver(request.seed(), 1),
                choosing(),
                gaps,
                from,
                structure,
                draft.limits(),
                draft.choice(),
                draft.schedule());
        refinement.refine(patience.refining());
        Schedule schedule = mostUrgentFirst(refinement, draft.limits());
        Slip slip = new Slip(schedule, request.pace(), request.seed());
        return slip.chance(schedule.weeks(), calendar.untilDeadline()) >= request.confidence()
                ? draft.with(refinement.choice(), schedule, slip, refinement.reached())
                : draft;
    }

    /** The same activities, in no more weeks and no fuller ones, with what is urgent early. */
    private Schedule mostUrgentFirst(Refinement refinement, ChoiceLimits limits) {
        Schedule refined = refinement.schedule();
        int fullest = refined.fullest();
        TaskNet net = new Ordering(refinement.choice(), gaps, limits).net();
        List<Integer> room = net.room().stream()
                .limit(refined.weeks())
                .map(here -> Math.min(here, fullest))
                .toList();
        List<Task> tasks = refined.placements().stream().map(Placement::task).toList();
        TaskNet within = new TaskNet(tasks, net.orders(), room, net.atOnce());
        return new Scheduling(solver, request.seed()).schedule(within, refined);
    }

    private Optional<Choice> choose(List<Candidate> candidates, ChoiceLimits limits, List<List<Chosen>> tooLong) {
        if (candidates.isEmpty()) {
            boolean asked = limits.gain().orElse(0) > ChoiceRules.ROUNDING
                    || !limits.demands().isEmpty();
            return asked ? Optional.empty() : Optional.of(Choice.NOTHING);
        }
        Choosing choosing = choosing();
        Structure structure = Structure.of(request, gaps, limits.weeks());
        return choosing.choose(candidates, structure, limits, tooLong)
                .or(() -> structure.least().isEmpty() || !patience.alone() || isImpossible()
                        ? Optional.empty()
                        : choosing.choose(candidates, Structure.none(), limits, tooLong));
    }

    /**
     * Whether it is proven that nothing the library has for this person keeps every limit, whatever the weeks it is done in;
     * as sure as the forecast of how plans slip.
     */
    boolean isImpossible() {
        if (impossible == null) {
            int error = request.pace().spread() == 0 ? 0 : (int) Math.ceil(FORECAST_ERROR * plannableWeeks());
            ChoiceLimits widest = limits(plannableWeeks() + error).atTheMost();
            impossible = candidates.all().isEmpty() || choosing().isImpossible(candidates.all(), widest);
        }
        return impossible;
    }

    Candidates candidates() {
        return candidates;
    }

    Choosing choosing() {
        return new Choosing(solver, gaps, missingTools);
    }

    /** What a first choice keeps to. */
    ChoiceLimits limits() {
        return limits(plannableWeeks());
    }

    private int plannableWeeks() {
        return Slip.plannable(calendar.untilDeadline(), request.pace(), request.confidence());
    }

    /** The share of the hours of so many weeks that a plan can be expected to use. */
    static double full(int weeks) {
        return weeks < LONG ? 1 : FULL;
    }

    private ChoiceLimits limits(int available) {
        int weeks = Math.max(0, available);
        int horizon = calendar.untilDeadline();
        List<Integer> room = Arrays.stream(calendar.room(horizon)).boxed().toList();
        int hours = room.stream().limit(weeks).mapToInt(Integer::intValue).sum();
        double now = request.gap().readiness().value();
        OptionalDouble gain = request.readiness().isPresent()
                ? OptionalDouble.of(Math.max(0, request.readiness().getAsDouble() - now))
                : OptionalDouble.empty();
        boolean allCounts = weeks < LONG || gain.isPresent();

        return new ChoiceLimits(
                weeks,
                horizon,
                (int) Math.floor((allCounts ? 1 : LONGEST_CHAIN) * weeks),
                (int) Math.floor((allCounts ? 1 : BESIDE_ONE_ANOTHER)
                        * weeks
                        * request.availability().atOnce()),
                (int) Math.floor((allCounts ? 1 : FULL) * hours),
                room,
                request.availability().atOnce(),
                request.budget().minorUnits(),
                Purse.of(request, calendar),
                gain,
                request.demands());
    }
}
