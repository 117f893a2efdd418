package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementFamily;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;

/** Which kind of need closes a gap, by what sort of thing is missing and how much of it. */
final class Needs {
    /** From so much missing of what is asked at so high a level a knowledge area is a course of study rather than a course. */
    private static final double DEEP = 2;

    private static final double DEMANDING = 4;

    private Needs() {}

    static Need of(ElementRating asked, double points, Occupation target, Credentials credentials) {
        Element element = asked.element();
        if (element.isKnowledge()) {
            boolean degreeShort = EducationRequirement.of(target)
                    .filter(education -> !education.isMetBy(credentials))
                    .isPresent();
            return points >= DEEP && asked.level() >= DEMANDING && degreeShort ? Need.FORMAL_EDUCATION : Need.TRAINING;
        }
        return switch (element.family()) {
            case SOCIAL_SKILLS, RESOURCE_SKILLS, SYSTEMS_SKILLS -> Need.EXPERIENCE;
            case TECHNICAL_SKILLS -> isTaught(element) ? Need.TRAINING : Need.PRACTICE;
            default -> Need.PRACTICE;
        };
    }

    /** Programming is learnt from instruction first; installing, repairing, operating by doing. */
    private static boolean isTaught(Element element) {
        return element.family() == ElementFamily.TECHNICAL_SKILLS
                && element.id().value().equals("2.B.3.e");
    }
}
