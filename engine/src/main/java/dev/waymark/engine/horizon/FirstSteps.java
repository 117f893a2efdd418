package dev.waymark.engine.horizon;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.horizon.FirstStep.Kind;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Proposes first steps that take half an hour at most, of the person's plan, gap and target. Beginning is what
 * implementation intentions help most with (Gollwitzer and Sheeran 2006: d = .65 over 94 tests), so each comes with a
 * cue where the library has one.
 */
public final class FirstSteps {
    private static final int SHOWN = 3;

    private final ActivityLibrary library;

    public FirstSteps(ActivityLibrary library) {
        this.library = library;
    }

    /** Up to three, the most fitting first. @param done what was done before; it is not proposed again */
    public List<FirstStep> toward(WrittenGoal goal, Situation situation, Collection<String> done) {
        List<FirstStep> steps = new ArrayList<>();
        switch (goal.horizon()) {
            case ONE_YEAR -> {
                begun(situation).ifPresent(steps::add);
                found(goal, situation).ifPresent(steps::add);
                shown(goal, situation).ifPresent(steps::add);
                steps.add(told(goal));
            }
            case THREE_YEARS -> {
                String role = situation.target().orElse("the role");
                steps.add(new FirstStep(
                        Kind.ADVERTS,
                        "Read two adverts for %s and mark what both ask for.".formatted(role),
                        30,
                        "",
                        "what employers ask is fresher than any survey"));
                steps.add(new FirstStep(
                        Kind.ASK,
                        "Write to one person who does the work of %s and ask for twenty minutes.".formatted(role),
                        15,
                        "",
                        "nobody knows a role like those who have it"));
                begun(situation).ifPresent(steps::add);
            }
            case FIVE_YEARS -> {
                steps.add(new FirstStep(
                        Kind.NOTICE,
                        "Write down the two best hours of your last week, and what you were doing in them.",
                        10,
                        "I finish my last day of the week",
                        "a direction shows in what you already like doing"));
                steps.add(new FirstStep(
                        Kind.AHEAD,
                        "Look at what grows and shrinks near you, and save one occupation that surprises you.",
                        15,
                        "",
                        "five years is long enough for an occupation to change"));
                steps.add(new FirstStep(
                        Kind.ASK,
                        "Ask someone five years further on what they would do again, and what not.",
                        20,
                        "",
                        "others have walked there before you"));
            }
        }
        return steps.stream()
                .filter(step -> !done.contains(step.what()))
                .limit(SHOWN)
                .toList();
    }

    /** What the plan has under way, or comes to next. */
    private static Optional<FirstStep> begun(Situation situation) {
        return situation
                .plan()
                .flatMap(plan -> plan.activities().stream()
                        .filter(planned -> !planned.end().isBefore(situation.today()))
                        .min(Comparator.comparing(PlannedActivity::start)
                                .thenComparing(planned -> planned.activity().id()))
                        .map(planned -> new FirstStep(
                                Kind.ACTIVITY,
                                "Spend twenty-five minutes on the beginning of “%s”, and put the next sitting in your calendar."
                                        .formatted(planned.activity().title()),
                                30,
                                planned.activity().cue(),
                                "it comes next in your plan")));
    }

    /** Without a plan: what the library has for the heaviest gap that the goal is about. */
    private Optional<FirstStep> found(WrittenGoal goal, Situation situation) {
        if (situation.plan().isPresent()) {
            return Optional.empty();
        }
        return focus(goal, situation)
                .flatMap(gap -> shortest(gap)
                        .map(activity -> new FirstStep(
                                Kind.FIND,
                                "Find one way to begin “%s”: a book, a course or a person, and note where it starts."
                                        .formatted(activity.title()),
                                20,
                                "",
                                "it would raise your "
                                        + gap.requirement().element().distinctName())));
    }

    private Optional<Activity> shortest(SkillGap gap) {
        double level = gap.requirement().level() - gap.points();
        return library.activities().stream()
                .filter(a ->
                        a.develops().getOrDefault(gap.requirement().element().id(), 0.0) >= 0.5)
                .filter(a -> a.from() <= level + 0.5 && a.to() > level)
                .min(Comparator.comparingInt((Activity a) -> a.hours().least()).thenComparing(Activity::id));
    }

    private static Optional<FirstStep> shown(WrittenGoal goal, Situation situation) {
        return focus(goal, situation)
                .map(gap -> new FirstStep(
                        Kind.EVIDENCE,
                        "Write down in three lines the last thing you did that took %s, and what came of it."
                                .formatted(gap.requirement().element().distinctName()),
                        15,
                        "",
                        "where you stand there is told by working life only until something shows it"));
    }

    private static FirstStep told(WrittenGoal goal) {
        String by = goal.by().map(day -> " by " + Words.day(day)).orElse("");
        return new FirstStep(
                Kind.TELL,
                "Tell one person what you want to have done%s, and when you will tell them how it went.".formatted(by),
                10,
                "",
                "progress that is told to someone is made more often");
    }

    /** The heaviest open gap that the goal names, else the heaviest. */
    private static Optional<SkillGap> focus(WrittenGoal goal, Situation situation) {
        return DetailPrompt.named(goal, situation).stream()
                .filter(SkillGap::isOpen)
                .findFirst()
                .or(() -> situation.open().stream().findFirst());
    }
}
