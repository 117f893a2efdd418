package dev.waymark.engine.destination;

import dev.waymark.engine.catalogue.EducationLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a target asks by name that is passed or not, beside what its occupation asks: an advert's "SAP", "five years",
 * "NMC registration".
 *
 * @param asked as it is shown, such as "bachelor's degree" or "Python"
 * @param education of {@link Kind#EDUCATION}, else empty
 * @param years of {@link Kind#EXPERIENCE}, else 0
 * @param source where it is asked, in words: "named by 2 of 3 adverts"
 */
public record NamedRequirement(
        Kind kind, String asked, Optional<EducationLevel> education, double years, String source) {
    /** What sort of requirement. */
    public enum Kind {
        EDUCATION,
        EXPERIENCE,
        TOOL,
        LICENCE,
        LANGUAGE,
        /** A skill of ESCO, or a competency that no catalogue knows. */
        COMPETENCY
    }

    /** @throws IllegalArgumentException if the years are not from 0 to 60 */
    public NamedRequirement {
        education = Objects.requireNonNullElse(education, Optional.empty());
        if (!(years >= 0 && years <= 60)) {
            throw new IllegalArgumentException("%s: %s years are outside 0 to 60".formatted(asked, years));
        }
    }

    public static NamedRequirement degree(EducationLevel level, String source) {
        return new NamedRequirement(Kind.EDUCATION, level.label(), Optional.of(level), 0, source);
    }

    public static NamedRequirement experience(String asked, double years, String source) {
        return new NamedRequirement(Kind.EXPERIENCE, asked, Optional.empty(), years, source);
    }

    /** Of the kinds that are only a name. */
    public static NamedRequirement named(Kind kind, String name, String source) {
        return new NamedRequirement(kind, name, Optional.empty(), 0, source);
    }
}
