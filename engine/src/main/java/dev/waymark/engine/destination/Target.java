package dev.waymark.engine.destination;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.catalogue.Ratings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A job wanted, as an occupation.
 *
 * @param title as the person would say it
 * @param requirements per element, in the order of element ids
 * @param basis in words and without a full stop, how the requirements were arrived at: "surveyed, O*NET 30.1"
 * @param named what is asked by name beside them; instead of the occupation's own where both speak of the same
 */
public record Target(
        String title,
        Occupation occupation,
        List<ElementRating> requirements,
        String basis,
        List<NamedRequirement> named) {
    /** @param named may be missing from what was stored before there was any */
    public Target {
        requirements = List.copyOf(requirements);
        named = List.copyOf(Objects.requireNonNullElse(named, List.of()));
    }

    /** With nothing asked by name. */
    public Target(String title, Occupation occupation, List<ElementRating> requirements, String basis) {
        this(title, occupation, requirements, basis, List.of());
    }

    /** Whether it has a requirement of an element above nothing. */
    public boolean asksFor(ElementId element) {
        return requirements.stream()
                .anyMatch(r -> r.level() > 0 && r.element().id().equals(element));
    }

    /** An occupation as the catalogue rates it; empty if it is not rated. */
    public static Optional<Target> of(Occupation occupation, Provenance provenance) {
        return switch (occupation.ratings()) {
            case Ratings.Surveyed surveyed ->
                Optional.of(new Target(
                        occupation.title(), occupation, surveyed.all(), "surveyed, " + provenance.release()));
            case Ratings.Estimated estimated ->
                Optional.of(new Target(
                        occupation.title(),
                        occupation,
                        estimated.all(),
                        "estimated from related occupations: %s has not surveyed this one"
                                .formatted(provenance.release())));
            case Ratings.NotRated notRated -> Optional.empty();
        };
    }

    /**
     * An occupation at a grade; empty if it is not rated. Experienced is what the catalogue says; the others are
     * lowered or raised from it by a rule of ours, which the basis names.
     */
    public static Optional<Target> at(Occupation occupation, Grade grade, Catalogue catalogue) {
        Optional<Target> experienced = of(occupation, catalogue.provenance());
        return switch (grade) {
            case JUNIOR -> experienced.map(new GradeRule(catalogue)::junior);
            case EXPERIENCED -> experienced;
            case SENIOR -> experienced.map(new GradeRule(catalogue)::senior);
            case LEAD -> experienced.map(new GradeRule(catalogue)::lead);
        };
    }
}
