package dev.waymark.engine.testing;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.SkillGap;
import java.util.List;
import java.util.Optional;

/** Gaps and surpluses with plain figures. */
public final class SkillGaps {
    private SkillGaps() {}

    public static Element element(String id, String name) {
        return new Element(new ElementId(id), name);
    }

    /** Missing {@code asked − held} points at 120 hours each; its share is a tenth of the points, by importance 4. */
    public static SkillGap aGap(Element element, double held, double asked, Need need) {
        double points = asked - held;
        return new SkillGap(
                asking(element, asked),
                Optional.of(held(element, held)),
                points,
                points,
                0,
                0.08,
                points * 0.02,
                need,
                new HoursRange(points * 80, points * 120, points * 190));
    }

    /** Above what is asked: no hours, no share. */
    public static SkillGap aSurplus(Element element, double held, double asked) {
        return new SkillGap(
                asking(element, asked),
                Optional.of(held(element, held)),
                0,
                0,
                held - asked,
                0.97,
                0,
                Need.EXPERIENCE,
                HoursRange.NONE);
    }

    /** Nothing known: all of it counts as missing. */
    public static SkillGap notAssessed(Element element, double asked) {
        return new SkillGap(
                asking(element, asked),
                Optional.empty(),
                asked,
                asked,
                0,
                0,
                asked * 0.02,
                Need.TRAINING,
                new HoursRange(asked * 80, asked * 120, asked * 190));
    }

    private static ElementRating asking(Element element, double level) {
        return new ElementRating(element, 4, level, 0.2, RatingQuality.MEASURED);
    }

    private static Proficiency held(Element element, double mean) {
        return new Proficiency(
                element,
                mean,
                0.5,
                List.of(
                        new Proficiency.Contribution("Registered Nurses, 6.5 years", mean + 0.2, 0.7),
                        new Proficiency.Contribution("your own rating", mean - 0.4, 0.3)));
    }
}
