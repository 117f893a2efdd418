package dev.waymark.engine.destination.advert;

import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.search.TargetMatch;
import java.util.List;

/**
 * What one or more adverts ask for together.
 *
 * @param occupation what they are for, by their titles: one, several to ask about, or unknown
 * @param requirements what most of them ask first
 */
public record AdvertsReading(
        List<AdvertReading> adverts, TargetMatch occupation, List<SharedRequirement> requirements) {
    public AdvertsReading {
        adverts = List.copyOf(adverts);
        requirements = List.copyOf(requirements);
    }

    public List<SharedRequirement> common() {
        return requirements.stream().filter(SharedRequirement::common).toList();
    }

    public List<SharedRequirement> oneOffs() {
        return requirements.stream().filter(r -> !r.common()).toList();
    }

    /** The grade that every title says, if they agree; else experienced. */
    public Grade grade() {
        List<Grade> grades = adverts.stream()
                .flatMap(a -> a.title().stream())
                .map(t -> Grade.saidIn(t).orElse(Grade.EXPERIENCED))
                .distinct()
                .toList();
        return grades.size() == 1 ? grades.getFirst() : Grade.EXPERIENCED;
    }
}
