package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementFamily;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.Ratings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The level that schooling alone suggests, before any job. For skills that school and daily life train (reading,
 * thinking, working with people …): the lower quartile of what occupations ask that typically require the same
 * education or less. For technical skills and knowledge areas, which depend on the field: the lower tenth of those.
 */
final class CommonGround {
    private static final Set<ElementFamily> TRAINED_BY_SCHOOL = EnumSet.of(
            ElementFamily.CONTENT_SKILLS,
            ElementFamily.PROCESS_SKILLS,
            ElementFamily.SOCIAL_SKILLS,
            ElementFamily.PROBLEM_SOLVING,
            ElementFamily.SYSTEMS_SKILLS,
            ElementFamily.RESOURCE_SKILLS);
    private static final Set<ElementId> TRAINED_BY_LIFE = Set.of(new ElementId("2.C.7.a"));
    private static final double VARIANCE = 0.9 * 0.9;

    private final Map<EducationLevel, Map<ElementId, Double>> levels = new EnumMap<>(EducationLevel.class);
    private final Catalogue catalogue;

    CommonGround(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reading reading(Element element, EducationLevel education) {
        double level = levels.computeIfAbsent(education, this::levelsFor).getOrDefault(element.id(), 0.0);
        return new Reading("schooling to " + education.label(), level, VARIANCE);
    }

    private Map<ElementId, Double> levelsFor(EducationLevel education) {
        Map<ElementId, List<Double>> asked = new HashMap<>();
        for (Occupation occupation : catalogue.occupations()) {
            boolean within = occupation
                    .preparation()
                    .flatMap(Preparation::typicalEducation)
                    .filter(typical -> nearTo(typical, education))
                    .isPresent();
            if (within && occupation.ratings() instanceof Ratings.Surveyed surveyed) {
                for (ElementRating rating : surveyed.all()) {
                    asked.computeIfAbsent(rating.element().id(), id -> new ArrayList<>())
                            .add(rating.level());
                }
            }
        }
        Map<ElementId, Double> ground = new HashMap<>();
        asked.forEach((id, values) -> {
            values.sort(null);
            ground.put(id, values.get((int) (share(id) * (values.size() - 1))));
        });
        return ground;
    }

    /** Occupations that ask for this education, or somewhat less. */
    private static boolean nearTo(EducationLevel typical, EducationLevel education) {
        return education.atLeast(typical) && education.ordinal() - typical.ordinal() <= 2
                || typical == EducationLevel.HIGH_SCHOOL && education.compareTo(typical) < 0;
    }

    private static double share(ElementId id) {
        return TRAINED_BY_SCHOOL.contains(ElementFamily.of(id)) || TRAINED_BY_LIFE.contains(id) ? 0.25 : 0.1;
    }
}
