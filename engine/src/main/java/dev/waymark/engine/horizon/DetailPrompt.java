package dev.waymark.engine.horizon;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import dev.waymark.engine.plan.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The skills an outcome takes, the place of a role, whom a direction is for. */
final class DetailPrompt implements Prompt {
    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        if (!goal.detail().isBlank()) {
            return Optional.of(new Said(Aspect.DETAIL, goal.detail()));
        }
        return Optional.of(
                switch (goal.horizon()) {
                    case ONE_YEAR -> skills(goal, situation);
                    case THREE_YEARS ->
                        new Asked(
                                Aspect.DETAIL,
                                "In what kind of place: which employers, team or town?",
                                "A place makes adverts findable and people askable.");
                    case FIVE_YEARS ->
                        new Asked(
                                Aspect.DETAIL,
                                "Whom is the work for, and with whom do you do it?",
                                "Titles change in five years; whom one wants to work for changes less.");
                });
    }

    private static Finding skills(WrittenGoal goal, Situation situation) {
        List<SkillGap> named = named(goal, situation);
        if (!named.isEmpty()) {
            return new Said(
                    Aspect.DETAIL,
                    named.stream()
                            .map(g -> g.requirement().element().distinctName())
                            .collect(Collectors.joining(", ")));
        }
        return new Asked(
                Aspect.DETAIL,
                "Which skills does it take that you do not have yet?",
                situation.open().isEmpty()
                        ? "Name one or two: more than that is rarely closed in a year."
                        : "Toward %s, most is missing in %s."
                                .formatted(situation.target().orElse("your target"), heaviest(situation)));
    }

    private static String heaviest(Situation situation) {
        return Words.list(situation.open().stream()
                .limit(3)
                .map(g -> g.requirement().element().distinctName())
                .toList());
    }

    /** Requirements of the target that the goal speaks of by name, heaviest gap first. */
    static List<SkillGap> named(WrittenGoal goal, Situation situation) {
        String text = goal.all().toLowerCase(Locale.ROOT);
        return situation.gap().map(GapReport::gaps).orElse(List.of()).stream()
                .filter(g -> isNamed(g.requirement().element(), text))
                .toList();
    }

    private static boolean isNamed(Element element, String text) {
        return text.contains(element.name().toLowerCase(Locale.ROOT));
    }
}
