package dev.waymark.engine.plan;

import dev.waymark.engine.gap.SkillGap;
import java.util.List;

/** Finds what kept a draft from closing more, and says it. */
final class Bound {
    private final PlanRequest request;
    private final Draft draft;
    private final List<SkillGap> left;

    Bound(PlanRequest request, Draft draft, List<SkillGap> left) {
        this.request = request;
        this.draft = draft;
        this.left = left;
    }

    String inWords() {
        if (left.isEmpty()) {
            return "Nothing is left to close.";
        }
        if (request.readiness().isPresent()) {
            return "It stops at the readiness you asked for, %s."
                    .formatted(Words.percent(request.readiness().getAsDouble()));
        }
        List<Candidate> unused = draft.candidates().all().stream()
                .filter(Candidate::teaches)
                .filter(c -> draft.choice().all().stream().noneMatch(p -> p.id().equals(c.id())))
                .filter(this::wouldHelp)
                .toList();
        long moneyLeft = request.budget().minorUnits()
                - draft.choice().all().stream()
                        .mapToLong(c -> c.candidate().cost().minorUnits())
                        .sum();
        int hoursLeft = draft.limits().halfHours() - draft.choice().halfHours();
        if (!unused.isEmpty()) {
            boolean time = unused.stream().anyMatch(c -> c.least().halfHours() > hoursLeft);
            boolean money = unused.stream().anyMatch(c -> c.cost().minorUnits() > moneyLeft);
            if (time) {
                return "Hours: %s a week until %s, with time kept free because plans slip%s."
                        .formatted(
                                Words.number(request.availability().hoursPerWeek()),
                                Words.day(request.availability().by()),
                                money ? "; and the budget of " + request.budget() : "");
            }
            if (money) {
                return "The budget of %s.".formatted(request.budget());
            }
            return "What else the library has for %s repeats what is planned, or does not fit beside it."
                    .formatted(names());
        }
        return "The library has nothing more that fits for %s.".formatted(names());
    }

    private String names() {
        return Words.list(left.stream()
                .limit(3)
                .map(g -> g.requirement().element().distinctName())
                .toList());
    }

    private boolean wouldHelp(Candidate candidate) {
        return left.stream()
                .map(g -> g.requirement().element().id())
                .anyMatch(e ->
                        candidate.reached().contains(e) || candidate.later().contains(e));
    }
}
