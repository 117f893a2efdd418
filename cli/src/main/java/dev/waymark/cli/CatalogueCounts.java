package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How much a catalogue holds, in the order to tell it. */
final class CatalogueCounts {
    private CatalogueCounts() {}

    static Map<String, Long> of(Catalogue catalogue) {
        List<Occupation> all = catalogue.occupations();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("occupations", (long) all.size());
        counts.put("with surveyed ratings", count(all, o -> o.ratings() instanceof Ratings.Surveyed));
        counts.put("with estimated ratings", count(all, o -> o.ratings() instanceof Ratings.Estimated));
        counts.put("not rated", count(all, o -> o.ratings() instanceof Ratings.NotRated));
        counts.put("skills and knowledge areas", (long) catalogue.elements().size());
        counts.put("titles", (long) catalogue.titles().size());
        counts.put(
                "distinct titles",
                catalogue.titles().stream().map(JobTitle::text).distinct().count());
        counts.put(
                "tools of occupations",
                all.stream().mapToLong(o -> o.tools().size()).sum());
        counts.put("with a Job Zone", count(all, o -> o.jobZone().isPresent()));
        counts.put(
                "with education, experience and training",
                count(all, o -> o.preparation().isPresent()));
        counts.put(
                "related occupations",
                all.stream().mapToLong(o -> o.related().size()).sum());
        counts.put("with interests", count(all, o -> !o.interests().isEmpty()));
        counts.put("with work values", count(all, o -> !o.values().isEmpty()));
        counts.put("with wages", count(all, o -> o.wage().isPresent()));
        counts.put("with projections", count(all, o -> o.outlook().isPresent()));
        catalogue.esco().ifPresent(esco -> {
            counts.put("ESCO skills", (long) esco.skills().size());
            counts.put("ESCO occupations", (long) esco.occupations().size());
            counts.put(
                    "skills that ESCO occupations need",
                    esco.occupations().stream().mapToLong(o -> o.needs().size()).sum());
            counts.put("links between O*NET and ESCO", (long) esco.links().size());
        });
        return counts;
    }

    private static long count(List<Occupation> all, Predicate<Occupation> which) {
        return all.stream().filter(which).count();
    }
}
