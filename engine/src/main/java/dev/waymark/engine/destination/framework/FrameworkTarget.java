package dev.waymark.engine.destination.framework;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.destination.NamedRequirement;
import dev.waymark.engine.destination.NamedRequirement.Kind;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.skill.Skill;
import dev.waymark.engine.skill.SkillMatch;
import dev.waymark.engine.skill.SkillSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The target that a role of a framework makes: what its occupation asks, with the elements that the role expects at the
 * levels and importance it states. Where it states no importance, the element goes half the way to extremely important;
 * where no level, the occupation's stays. What is no element is asked by name.
 */
public final class FrameworkTarget {
    /** A match less likely than this is not made. */
    private static final double SURE = 0.6;

    private static final double PULL = 0.5;
    private static final double ERROR_OF_FRAMEWORK = 0.5;
    private static final int CONSIDERED = 3;

    private final SkillSearch skills;

    public FrameworkTarget(SkillSearch skills) {
        this.skills = skills;
    }

    /** @param base the occupation that the role is one of */
    public Target of(RoleFramework framework, RoleName role, Target base) {
        Map<ElementId, List<Expectation>> byElement = new LinkedHashMap<>();
        Map<String, NamedRequirement> named = new LinkedHashMap<>();
        String source = "expected of %s in %s".formatted(role, framework.name());
        for (Expectation expectation : framework.of(role)) {
            Optional<Skill> meant = meant(expectation);
            if (meant.isPresent() && meant.get() instanceof Skill.Rated(Element element)) {
                byElement.computeIfAbsent(element.id(), e -> new ArrayList<>()).add(expectation);
            } else if (meant.isPresent() && meant.get() instanceof Skill.ToolSkill tool) {
                named.putIfAbsent(tool.id(), NamedRequirement.named(Kind.TOOL, tool.name(), source));
            } else {
                String label = expectation.competency();
                named.putIfAbsent("own:" + label, NamedRequirement.named(Kind.COMPETENCY, label, source));
            }
        }
        List<ElementRating> ratings = base.requirements().stream()
                .map(r -> expected(r, byElement.getOrDefault(r.element().id(), List.of())))
                .toList();
        String basis = "%s (%s), with what %s%s expects of %s: %d of its skills set by it, %d asked by name"
                .formatted(
                        base.occupation().title(),
                        base.basis(),
                        framework.name(),
                        terms(framework),
                        role,
                        byElement.size(),
                        named.size());
        return new Target(
                "%s, %s".formatted(role.track(), role.level()),
                base.occupation(),
                ratings,
                basis,
                List.copyOf(named.values()));
    }

    /** " (by the Guild; CC BY 4.0)", as far as the framework says. */
    private static String terms(RoleFramework framework) {
        List<String> terms = Stream.of(
                        framework.attribution().isBlank() ? "" : "by " + framework.attribution(), framework.licence())
                .filter(term -> !term.isBlank())
                .toList();
        return terms.isEmpty() ? "" : " (" + String.join("; ", terms) + ")";
    }

    private Optional<Skill> meant(Expectation expectation) {
        if (expectation.element().isPresent()) {
            return expectation.element().map(Skill.Rated::new);
        }
        return skills.search(expectation.competency(), CONSIDERED).stream()
                .findFirst()
                .or(() -> skills.search(expectation.text(), CONSIDERED).stream().findFirst())
                .filter(m -> m.score() >= SURE)
                .map(SkillMatch::skill);
    }

    private static ElementRating expected(ElementRating rating, List<Expectation> expectations) {
        if (expectations.isEmpty()) {
            return rating;
        }
        double importance = expectations.stream()
                .mapToDouble(e -> e.importance().orElse(rating.importance() + PULL * (5 - rating.importance())))
                .max()
                .orElse(rating.importance());
        double level = expectations.stream()
                .flatMapToDouble(e -> e.proficiency().stream())
                .max()
                .orElse(-1);
        boolean stated = level >= 0;
        return new ElementRating(
                rating.element(),
                importance,
                stated ? level : rating.level(),
                stated ? ERROR_OF_FRAMEWORK : rating.levelError(),
                stated ? RatingQuality.ESTIMATED : rating.quality());
    }
}
