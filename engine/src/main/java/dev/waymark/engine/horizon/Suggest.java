package dev.waymark.engine.horizon;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.horizon.Sharper.Proposal;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.Anchor;
import dev.waymark.engine.library.Anchors;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.LevelWords;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills in what a goal leaves open from the person's own plan, gap, interests and values; nothing where these are silent. */
final class Suggest {
    private static final int FOCUS = 2;
    private static final int WEEKS_A_YEAR = 52;

    /** Below this a level is no goal to be proud of: "I follow someone else's lead". */
    private static final double WORTH_SAYING = 2;

    private final WrittenGoal goal;
    private final Situation situation;

    private Suggest(WrittenGoal goal, Situation situation) {
        this.goal = goal;
        this.situation = situation;
    }

    static Optional<Sharper> sharper(WrittenGoal goal, List<Aspect> asked, Situation situation) {
        Suggest suggest = new Suggest(goal, situation);
        List<Proposal> proposals = new ArrayList<>();
        asked.forEach(aspect -> suggest.proposal(aspect).ifPresent(proposals::add));
        return proposals.isEmpty() ? Optional.empty() : Optional.of(new Sharper(proposals));
    }

    private Optional<Proposal> proposal(Aspect aspect) {
        return switch (aspect) {
            case WHAT -> what();
            case DETAIL -> detail();
            case MEASURE -> measure();
            case DATE -> date();
            case PART -> part();
            case WHY -> why();
            case HOURS -> Optional.empty();
        };
    }

    private Optional<Proposal> what() {
        return switch (goal.horizon()) {
            case ONE_YEAR ->
                planGoal()
                        .map(g -> new Proposal(
                                Aspect.WHAT,
                                "In %s, I %s.".formatted(name(g.gap()), LevelWords.canSay(g.to())),
                                "your plan, where it leads by " + Words.day(g.by())))
                        .or(() -> heaviest()
                                .filter(g -> reach(g) >= WORTH_SAYING)
                                .map(g -> new Proposal(
                                        Aspect.WHAT,
                                        "In %s, I %s.".formatted(name(g), LevelWords.canSay(reach(g))),
                                        "your gap: how far a year reaches where most is missing")));
            case THREE_YEARS ->
                situation
                        .target()
                        .map(title -> new Proposal(
                                Aspect.WHAT, "I do the work of %s.".formatted(title), "the target you aim at"));
            case FIVE_YEARS ->
                situation.liked().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Proposal(
                                Aspect.WHAT,
                                "Most of my work is %s."
                                        .formatted(situation.liked().getFirst().meaning()),
                                "what you like to do most"));
        };
    }

    private Optional<Proposal> detail() {
        List<SkillGap> open = situation.open();
        if (goal.horizon() != Horizon.ONE_YEAR || open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                Aspect.DETAIL,
                open.stream().limit(FOCUS).map(Suggest::fromTo).collect(Collectors.joining("; ")),
                "your gap, where most is missing"));
    }

    private static String fromTo(SkillGap gap) {
        String now = gap.proficiency()
                .map(held -> "%s now, ".formatted(Phrases.level(held.mean())))
                .orElse("");
        return "%s (level %s%s asked)"
                .formatted(name(gap), now, Phrases.level(gap.requirement().level()));
    }

    private Optional<Proposal> measure() {
        return switch (goal.horizon()) {
            case ONE_YEAR ->
                planGoal()
                        .filter(g -> !g.shownBy().isBlank())
                        .map(g -> new Proposal(
                                Aspect.MEASURE, g.shownBy(), "your plan: how it shows in " + name(g.gap())))
                        .or(() -> heaviest().flatMap(this::anchor));
            case THREE_YEARS ->
                situation
                        .plan()
                        .map(plan -> new Proposal(
                                Aspect.MEASURE,
                                "I have the post, or my readiness is at %d%%."
                                        .formatted(Math.round(plan.after().value() * 100)),
                                "your plan, which leads to that readiness"));
            case FIVE_YEARS -> Optional.empty();
        };
    }

    /** What someone at the level within reach recognises having done. */
    private Optional<Proposal> anchor(SkillGap gap) {
        double level = reach(gap);
        return Anchors.load()
                .of(gap.requirement().element().id())
                .flatMap(anchor ->
                        anchor.steps().stream().min(Comparator.comparingDouble(step -> Math.abs(step.level() - level))))
                .map(Anchor.Step::sentence)
                .map(sentence -> new Proposal(
                        Aspect.MEASURE,
                        sentence,
                        "how a level near %s in %s shows".formatted(Phrases.level(level), name(gap))));
    }

    /** The level that the person's hours of one year lead to, as the gap is costed; without hours, one level further. */
    private double reach(SkillGap gap) {
        double held = gap.requirement().level() - gap.points();
        double share = situation.hoursAWeek().isEmpty() || gap.hours().usual() == 0
                ? 1 / Math.max(gap.points(), 1)
                : Math.min(
                        1,
                        situation.hoursAWeek().getAsDouble()
                                * WEEKS_A_YEAR
                                / gap.hours().usual());
        return held + share * gap.points();
    }

    private Optional<Proposal> date() {
        LocalDate end = goal.end();
        if (end.isBefore(situation.today())) {
            return Optional.empty();
        }
        Optional<LocalDate> planned = goal.horizon() == Horizon.ONE_YEAR
                ? planGoal().map(Goal::by)
                : situation.plan().map(plan -> plan.forecast().p80());
        return planned.filter(day -> day.isAfter(situation.today()) && !day.isAfter(end))
                .map(day -> new Proposal(
                        Aspect.DATE,
                        day.toString(),
                        goal.horizon() == Horizon.ONE_YEAR
                                ? "your plan’s own date for it"
                                : "the day by which your plan is done in four cases of five"))
                .or(() -> Optional.of(new Proposal(
                        Aspect.DATE,
                        end.toString(),
                        "the last day of " + goal.horizon().label())));
    }

    /** What the plan has them do first toward it. */
    private Optional<Proposal> part() {
        return situation
                .plan()
                .flatMap(plan -> activities(plan).findFirst())
                .map(activity ->
                        new Proposal(Aspect.PART, "I have finished “%s”.".formatted(activity.title()), "your plan"));
    }

    private Stream<Activity> activities(DevelopmentPlan plan) {
        return plan.activities().stream()
                .filter(planned -> !planned.end().isAfter(goal.end()))
                .filter(planned -> !planned.raises().isEmpty())
                .map(PlannedActivity::activity);
    }

    private Optional<Proposal> why() {
        Optional<String> target = goal.horizon() == Horizon.ONE_YEAR
                ? situation.target().map("It is a step toward %s."::formatted)
                : Optional.empty();
        Optional<String> valued = situation.valued().stream()
                .findFirst()
                .map(value -> "It matters to me " + lower(value.meaning()) + ".");
        if (target.isEmpty() && valued.isEmpty()) {
            return Optional.empty();
        }
        String text = target.map(t -> valued.map(v -> t + " " + v).orElse(t)).orElseGet(() -> valued.orElse(""));
        String from = target.isPresent() && valued.isPresent()
                ? "your target, and what you said matters most"
                : target.isPresent() ? "your target" : "what you said matters most";
        return Optional.of(new Proposal(Aspect.WHY, text, from));
    }

    private static String lower(String meaning) {
        return Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
    }

    /** The plan's heaviest goal that is due within the horizon. */
    private Optional<Goal> planGoal() {
        return situation.plan().stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(g -> g.by().isAfter(situation.today()) && !g.by().isAfter(goal.end()))
                .findFirst();
    }

    private Optional<SkillGap> heaviest() {
        return situation.open().stream().findFirst();
    }

    private static String name(SkillGap gap) {
        return gap.requirement().element().distinctName();
    }
}
