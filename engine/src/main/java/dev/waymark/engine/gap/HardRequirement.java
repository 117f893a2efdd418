package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Occupation;
import java.util.Optional;

/**
 * Something passed or not, whatever the levels: education, years, a named tool.
 *
 * @param asked such as "bachelor's degree"
 * @param held such as "bachelor's degree in Information Technology", or "none stated"
 * @param source where the requirement comes from, in words
 */
public record HardRequirement(Kind kind, String asked, String held, Status status, String source) {
    /** The education that an occupation typically asks for, from its incumbents or else from BLS; empty if neither tells. */
    public static Optional<EducationLevel> typicalEducation(Occupation occupation) {
        return EducationRequirement.of(occupation).map(EducationRequirement::asked);
    }

    /** The kind of thing that would meet it. */
    public Need need() {
        return switch (kind) {
            case EDUCATION -> Need.FORMAL_EDUCATION;
            case EXPERIENCE, COMPETENCY -> Need.EXPERIENCE;
            case TOOL -> Need.TOOL;
            case LICENCE -> Need.CERTIFICATION;
            case LANGUAGE -> Need.TRAINING;
        };
    }

    /** What sort of requirement. */
    public enum Kind {
        EDUCATION,
        EXPERIENCE,
        TOOL,
        LICENCE,
        LANGUAGE,
        /** A skill that no rated element stands for. */
        COMPETENCY
    }

    /** Met, not met, or not known from what the person gave. */
    public enum Status {
        MET,
        NOT_MET,
        UNKNOWN
    }
}
