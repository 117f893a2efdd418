package dev.waymark.engine.destination.advert;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.destination.NamedRequirement;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.skill.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A target between occupation and personal role: what the occupation asks, with what adverts name raised.
 *
 * <p>An element named by a share s of the adverts with firmness f (required 1, unclear 0.7, nice to have 0.4) has its
 * importance raised by half of s × f of what is left to 5; nothing is lowered. Its level is raised to one that the words
 * state, unless it is only nice to have; else it stays. What is required by name is asked by name.
 */
public final class AdvertTarget {
    /** Named by every advert as required, an element goes half the way to extremely important. */
    private static final double PULL = 0.5;

    /** A word says a level no more exactly than this. */
    private static final double ERROR_OF_WORDS = 0.5;

    private AdvertTarget() {}

    /**
     * @param title as the person would say it
     * @param base the occupation as the catalogue rates it
     * @param wanted what the adverts ask, as the person left it
     */
    public static Target of(String title, Target base, List<SharedRequirement> wanted) {
        Map<String, SharedRequirement> byId = new HashMap<>();
        wanted.forEach(w -> byId.put(w.asked().id(), w));
        List<ElementRating> ratings = new ArrayList<>();
        int heavier = 0;
        int higher = 0;
        for (ElementRating rating : base.requirements()) {
            SharedRequirement named = byId.get(rating.element().id().value());
            ElementRating raised = named == null ? rating : raised(rating, named);
            heavier += raised.importance() > rating.importance() ? 1 : 0;
            higher += raised.level() > rating.level() ? 1 : 0;
            ratings.add(raised);
        }
        List<NamedRequirement> named =
                wanted.stream().flatMap(w -> named(w).stream()).toList();
        int adverts = wanted.stream().mapToInt(SharedRequirement::adverts).max().orElse(1);
        return new Target(
                title, base.occupation(), ratings, basis(base, adverts, heavier, higher, named.size()), named);
    }

    /** What makes the target unless the person says otherwise: everything of one advert, and of several what is common. */
    public static List<SharedRequirement> proposed(AdvertsReading reading) {
        return reading.adverts().size() == 1 ? reading.requirements() : reading.common();
    }

    private static ElementRating raised(ElementRating rating, SharedRequirement named) {
        double importance = Math.min(5, rating.importance() + PULL * named.emphasis() * (5 - rating.importance()));
        double stated = named.firmness() == Firmness.NICE ? 0 : named.level().orElse(0);
        boolean higher = stated > rating.level();
        return new ElementRating(
                rating.element(),
                importance,
                higher ? stated : rating.level(),
                higher ? Math.max(rating.levelError(), ERROR_OF_WORDS) : rating.levelError(),
                higher ? RatingQuality.ESTIMATED : rating.quality());
    }

    private static Optional<NamedRequirement> named(SharedRequirement wanted) {
        if (wanted.firmness() != Firmness.REQUIRED) {
            return Optional.empty();
        }
        String source = wanted.counted();
        String label = wanted.asked().label();
        return switch (wanted.asked()) {
            case Asked.Degree degree -> Optional.of(NamedRequirement.degree(degree.level(), source));
            case Asked.Years years -> Optional.of(NamedRequirement.experience(label, years.years(), source));
            case Asked.Licence licence ->
                Optional.of(NamedRequirement.named(NamedRequirement.Kind.LICENCE, label, source));
            case Asked.Language language ->
                Optional.of(NamedRequirement.named(NamedRequirement.Kind.LANGUAGE, label, source));
            case Asked.OfSkill skill ->
                switch (skill.skill()) {
                    case Skill.Rated element -> Optional.empty();
                    case Skill.ToolSkill tool ->
                        Optional.of(NamedRequirement.named(NamedRequirement.Kind.TOOL, tool.name(), source));
                    default -> Optional.of(NamedRequirement.named(NamedRequirement.Kind.COMPETENCY, label, source));
                };
        };
    }

    private static String basis(Target base, int adverts, int heavier, int higher, int named) {
        return "%s (%s), adapted to %s: %s weigh more, %s asked at a higher level, %s by name"
                .formatted(
                        base.occupation().title(),
                        base.basis(),
                        adverts == 1 ? "an advert" : adverts + " adverts",
                        counted(heavier, "skill", "skills"),
                        higher == 0 ? "none" : Integer.toString(higher),
                        counted(named, "requirement", "requirements"));
    }

    private static String counted(int count, String one, String several) {
        return count == 0 ? "no " + several : count + " " + (count == 1 ? one : several);
    }
}
