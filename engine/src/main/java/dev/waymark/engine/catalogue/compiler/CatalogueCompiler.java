package dev.waymark.engine.catalogue.compiler;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.bls.BlsFigures;
import dev.waymark.engine.catalogue.estimation.LeaveOneOut;
import dev.waymark.engine.catalogue.estimation.ProfileEstimator;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import dev.waymark.engine.catalogue.onet.SurveyedRating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the catalogue: what the release surveyed, estimates where it did not, and what BLS publishes. */
public final class CatalogueCompiler {
    private final OnetRelease release;
    private final BlsFigures figures;
    private final Map<ElementId, Element> elements = new HashMap<>();

    private CatalogueCompiler(OnetRelease release, BlsFigures figures) {
        this.release = release;
        this.figures = figures;
        release.elements().forEach(e -> elements.put(e.id(), e));
    }

    public static Catalogue compile(OnetRelease release, BlsFigures figures) {
        return new CatalogueCompiler(release, figures).compile();
    }

    private Catalogue compile() {
        ProfileEstimator estimator = new ProfileEstimator(release);
        LeaveOneOut errors = estimator.leaveOneOut();
        List<Occupation> occupations = new ArrayList<>();
        for (OnetOccupation source : release.occupations()) {
            occupations.add(new Occupation(
                    source.code(),
                    source.title(),
                    source.jobZone(),
                    source.isRated()
                            ? new Ratings.Surveyed(surveyed(source))
                            : estimator.estimate(source.code(), errors),
                    source.tools(),
                    source.preparation(),
                    source.related(),
                    source.interests(),
                    source.values(),
                    figures.wage(source.code()),
                    figures.outlook(source.code())));
        }
        return Catalogue.of(
                Attribution.of(release.name(), figures.source()), release.elements(), occupations, release.titles());
    }

    private List<ElementRating> surveyed(OnetOccupation source) {
        List<ElementRating> all = new ArrayList<>();
        source.ratings().forEach((id, rating) -> all.add(rating(id, rating)));
        return all;
    }

    /** An element that O*NET marks as not relevant asks level 0, whatever its few raters said. */
    private ElementRating rating(ElementId id, SurveyedRating rating) {
        double level = rating.quality() == RatingQuality.NOT_RELEVANT ? 0 : rating.level();
        Element element = elements.get(id);
        if (element == null) {
            throw new IllegalStateException("Rated on %s, which is not among the elements".formatted(id));
        }
        return new ElementRating(element, rating.importance(), level, rating.levelError(), rating.quality());
    }
}
