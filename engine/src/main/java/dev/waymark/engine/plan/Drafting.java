package dev.waymark.engine.plan;

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
    private static final int MOST_ATTEMPTS = 12;

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
        int weeks = Slip.plannable(calendar.untilDeadline(), request.pace(), request.confidence());
        ChoiceLimits limits = limits(weeks);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            progress.accept(PlanStep.CHOOSING);
            Optional<Choice> choice = choose(candidates, limits);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            progress.accept(PlanStep.SCHEDULING);
            Optional<Schedule> schedule =
                    new Scheduling(solver).schedule(new Ordering(choice.get(), gaps, limits).net());
            if (schedule.isPresent()) {
                progress.accept(PlanStep.FORECASTING);
                Slip slip = new Slip(schedule.get(), request.pace(), request.seed());
                if (slip.chance(schedule.get().weeks(), calendar.untilDeadline()) >= request.confidence()) {
                    return Optional.of(new Draft(candidates, limits, choice.get(), schedule.get(), slip, calendar));
                }
                limits = limits(limits.weeks() - 1);
            } else {
                limits = limits.withHalfHours(
                        Math.min(limits.halfHours(), choice.get().halfHours()) - limits.capacity());
            }
        }
        return Optional.empty();
    }

    private Optional<Choice> choose(Candidates candidates, ChoiceLimits limits) {
        if (candidates.all().isEmpty()) {
            return limits.gain().orElse(0) > ChoiceRules.ROUNDING ? Optional.empty() : Optional.of(Choice.NOTHING);
        }
        Choosing choosing = new Choosing(solver, gaps, missingTools);
        Structure structure = Structure.of(request, gaps, limits.weeks());
        return choosing.choose(candidates.all(), structure, limits)
                .or(() -> structure.least().isEmpty()
                        ? Optional.empty()
                        : choosing.choose(candidates.all(), Structure.none(), limits));
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
