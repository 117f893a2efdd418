package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind.Lane;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes SMART goals for the heaviest gaps a draft closes. */
final class Goals {
    private static final int MOST = 7;
    private static final int FEWEST = 3;

    /** Past the first few, goals that add less than this share of all that is gained are left to their activities. */
    private static final double WORTH_A_GOAL = 0.05;

    /** Fewer points could not be told apart by a rating. */
    private static final double LEAST_POINTS = 0.2;

    private static final int CHECK_IN_EVERY = 8;

    private final PlanRequest request;
    private final OpenGaps gaps;
    private final Draft draft;
    private final WhatIsLeft left;

    Goals(PlanRequest request, OpenGaps gaps, Draft draft) {
        this.request = request;
        this.gaps = gaps;
        this.draft = draft;
        this.left = new WhatIsLeft(draft.choice(), gaps);
    }

    List<Goal> all() {
        List<OpenGap> closed = gaps.all().stream()
                .filter(g -> left.raised(g.id()) >= Math.min(LEAST_POINTS, g.points()))
                .sorted(Comparator.comparingDouble((OpenGap g) -> -left.raised(g.id()) * g.gainPerPoint()))
                .toList();
        double gain = draft.choice().gain(gaps);
        List<Goal> goals = new ArrayList<>();
        for (OpenGap gap : closed) {
            boolean worth = left.raised(gap.id()) * gap.gainPerPoint() >= WORTH_A_GOAL * gain;
            if (goals.size() < FEWEST || (goals.size() < MOST && worth)) {
                goals.add(goal(gap));
            }
        }
        return goals;
    }

    private Goal goal(OpenGap gap) {
        List<Placement> leading = draft.schedule().placements().stream()
                .filter(p -> points(p, gap) > 0)
                .sorted(Comparator.comparingInt(Placement::start)
                        .thenComparing(p -> p.task().id()))
                .toList();
        int end = leading.stream().mapToInt(Placement::end).max().orElseThrow();
        LocalDate promised = draft.weeks().doneAfter(draft.slip().weeks(end, request.confidence()));
        LocalDate by = promised.isAfter(request.availability().by())
                ? request.availability().by()
                : promised;
        double chance = draft.slip().chance(end, draft.weeks().weeksUntil(by));
        Activity proof = proof(leading, gap);
        double to = gap.level() + left.raised(gap.id());
        return new Goal(
                "goal-" + gap.id(),
                statement(gap, to, by, proof),
                gap.gap(),
                gap.level(),
                to,
                proof.shownBy(),
                leading.stream().map(p -> p.task().id()).toList(),
                by,
                chance,
                checkIns(by),
                relevance(gap),
                leading.stream()
                        .map(p -> p.task().chosen().candidate().activity())
                        .filter(a -> !a.cue().isBlank() && !a.action().isBlank())
                        .map(a -> new Goal.IfThen(a.cue(), a.action()))
                        .distinct()
                        .toList());
    }

    private static double points(Placement placement, OpenGap gap) {
        return placement.task().chosen().raises().getOrDefault(gap.id(), 0.0);
    }

    /** Something made or certified shows a level better than something attended. */
    private static Activity proof(List<Placement> leading, OpenGap gap) {
        List<Placement> shown = leading.stream()
                .filter(p -> !p.task().chosen().candidate().activity().shownBy().isBlank())
                .toList();
        Stream<Placement> made = shown.stream()
                .filter(p -> p.task().chosen().candidate().kind().lane() == Lane.PRACTICE
                        || p.task().chosen().candidate().kind().lane() == Lane.CREDENTIALS);
        Comparator<Placement> byPoints = Comparator.comparingDouble(p -> points(p, gap));
        return made.max(byPoints)
                .or(() -> shown.stream().max(byPoints))
                .orElse(leading.getLast())
                .task()
                .chosen()
                .candidate()
                .activity();
    }

    private static String statement(OpenGap gap, double to, LocalDate by, Activity proof) {
        String now = LevelWords.canSay(gap.level());
        String then = LevelWords.canSay(to);
        String change = now.equals(then)
                ? "%s with more ease, from level %s to %s".formatted(then, Words.number(gap.level()), Words.number(to))
                : "%s, where today I %s".formatted(then, now);
        String shown = proof.shownBy().isBlank() ? "" : ", shown by this: " + Words.within(proof.shownBy());
        return "By %s, in %s, I %s%s.".formatted(Words.day(by), gap.element().distinctName(), change, shown);
    }

    private List<LocalDate> checkIns(LocalDate by) {
        LocalDate start = draft.weeks().monday(0);
        long weeks = ChronoUnit.WEEKS.between(start, by);
        long every = weeks <= 2L * CHECK_IN_EVERY ? 4 : CHECK_IN_EVERY;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = start.plusWeeks(every); day.isBefore(by.minusWeeks(1)); day = day.plusWeeks(every)) {
            days.add(day);
        }
        return days;
    }

    private String relevance(OpenGap gap) {
        double missing = gaps.gain();
        String closed = Words.percent(left.raised(gap.id()) * gap.gainPerPoint() / missing);
        return "%s asks for it: this closes %s of what is missing, weighed by importance."
                .formatted(request.gap().target().title(), closed);
    }
}
