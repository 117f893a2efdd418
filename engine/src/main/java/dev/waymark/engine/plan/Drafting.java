package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One attempt at a request: choose by hours and money in all, then date the choice; where it does not fit its weeks, or
 * slips past the date more often than the confidence allows, choose again with a little less.
 */
final class Drafting {
    /** With fewer hours used than this share, all candidates are weighed and not only the few most about each gap. */
    private static final double WELL_USED = 0.6;

    /** More chains than this that are too long are met by planning fewer hours instead. */
    private static final int MOST_CHAINS = 8;

    private final PlanRequest request;
    private final OpenGaps gaps;
    private final Set<String> missingTools;
    private final Consumer<PlanStep> progress;
    private final Solver solver;

    Drafting(PlanRequest request, Consumer<PlanStep> progress) {
        this.request = request;
        this.progress = progress;
        this.gaps = new OpenGaps(request.gap());
        this.missingTools = MissingTools.of(request.gap());
        this.solver = new Solver(request.seed());
    }

    OpenGaps gaps() {
        return gaps;
    }

    /** Empty if nothing keeps every limit. */
    Optional<Draft> draft() {
        WorkingWeeks calendar = new WorkingWeeks(request.availability());
        Candidates candidates = new CandidateSearch(request, gaps, missingTools).find();
        if (gaps.all().isEmpty() && missingTools.isEmpty() && request.underway().isEmpty()) {
            candidates = new Candidates(List.of(), List.of());
        }
        Candidates all = candidates;
        List<Candidate> few = new Shortlist(all, gaps, missingTools).candidates();
        Optional<Draft> draft = draft(all, few, calendar);
        boolean roomLeft = draft.map(d -> d.choice().halfHours()
                        < WELL_USED * d.limits().weeks() * d.limits().capacity())
                .orElse(true);
        boolean asMuchAsPossible = request.readiness().isEmpty();
        return few.size() < all.all().size() && roomLeft && (asMuchAsPossible || draft.isEmpty())
                ? draft(all, all.all(), calendar).or(() -> draft)
                : draft;
    }

    private Optional<Draft> draft(Candidates found, List<Candidate> candidates, WorkingWeeks calendar) {
        int weeks = Slip.plannable(calendar.untilDeadline(), request.pace(), request.confidence());
        ChoiceLimits limits = limits(weeks);
        List<List<Chosen>> tooLong = new ArrayList<>();
        int less = limits.capacity();
        while (true) {
            progress.accept(PlanStep.CHOOSING);
            Optional<Choice> choice = choose(candidates, limits, tooLong);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            progress.accept(PlanStep.SCHEDULING);
            TaskNet net = new Ordering(choice.get(), gaps, limits).net();
            if (tooLong.size() < MOST_CHAINS && !net.tasks().isEmpty() && net.longestChainWeeks() > net.weeks()) {
                tooLong.add(net.longestChain().stream().map(Task::chosen).toList());
                continue;
            }
            Optional<Schedule> schedule = new Scheduling(solver).schedule(net);
            if (schedule.isEmpty()) {
                int most = Math.min(limits.halfHours(), choice.get().halfHours());
                if (most == 0) {
                    return Optional.empty();
                }
                limits = limits.withHalfHours(Math.max(0, most - less));
                less *= 2;
                continue;
            }
            progress.accept(PlanStep.FORECASTING);
            Slip slip = new Slip(schedule.get(), request.pace(), request.seed());
            if (slip.chance(schedule.get().weeks(), calendar.untilDeadline()) >= request.confidence()) {
                return Optional.of(new Draft(found, limits, choice.get(), schedule.get(), slip, calendar));
            }
            limits = limits(limits.weeks() - 1);
        }
    }

    private Optional<Choice> choose(List<Candidate> candidates, ChoiceLimits limits, List<List<Chosen>> tooLong) {
        if (candidates.isEmpty()) {
            return limits.gain().orElse(0) > ChoiceRules.ROUNDING ? Optional.empty() : Optional.of(Choice.NOTHING);
        }
        Choosing choosing = new Choosing(solver, gaps, missingTools);
        Structure structure = Structure.of(request, gaps, limits.weeks());
        return choosing.choose(candidates, structure, limits, tooLong)
                .or(() -> structure.least().isEmpty()
                        ? Optional.empty()
                        : choosing.choose(candidates, Structure.none(), limits, tooLong));
    }

    private ChoiceLimits limits(int weeks) {
        int capacity = HalfHours.in(request.availability().hoursPerWeek());
        double now = request.gap().readiness().value();
        OptionalDouble gain = request.readiness().isPresent()
                ? OptionalDouble.of(Math.max(0, request.readiness().getAsDouble() - now))
                : OptionalDouble.empty();
        return new ChoiceLimits(
                Math.max(0, weeks),
                Math.max(0, weeks) * capacity,
                capacity,
                request.availability().atOnce(),
                request.budget().minorUnits(),
                gain);
    }
}
