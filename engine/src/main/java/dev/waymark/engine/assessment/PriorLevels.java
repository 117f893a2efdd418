package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.EducationEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a life so far suggests of a level before anyone rates it: the strongest of schooling, studies and each
 * occupation held, because skills add up over a life and do not average out.
 */
final class PriorLevels {
    private final CommonGround ground;
    private final FieldsOfStudy fields;

    PriorLevels(Catalogue catalogue) {
        this.ground = new CommonGround(catalogue);
        this.fields = FieldsOfStudy.load();
    }

    Reading of(Element element, Background background) {
        Reading schooling = ground.reading(element, highest(background.studies()));
        List<Reading> candidates = new ArrayList<>();
        candidates.add(schooling);
        for (EducationEntry study : background.studies()) {
            fields.reading(element, study).ifPresent(candidates::add);
        }
        for (Experience experience : background.experiences()) {
            experience
                    .occupation()
                    .rating(element.id())
                    .map(asked -> WorkHistory.reading(experience, asked, schooling))
                    .ifPresent(candidates::add);
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Reading::mean).thenComparing(r -> -r.variance()))
                .orElse(schooling);
    }

    /** The highest education completed; high school where none is stated, because most people have that much. */
    static EducationLevel highest(List<EducationEntry> studies) {
        return studies.stream()
                .filter(EducationEntry::completed)
                .flatMap(s -> s.level().stream())
                .max(Comparator.naturalOrder())
                .orElse(EducationLevel.HIGH_SCHOOL);
    }
}
