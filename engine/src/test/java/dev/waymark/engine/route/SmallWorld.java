package dev.waymark.engine.route;

import static dev.waymark.engine.testing.Backgrounds.aStudy;
import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation.Tier;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cooks, who may lead a shift and then a restaurant; and dentists, whom nothing leads to. */
final class SmallWorld {
    static final String COOKS = "35-2014.00";
    static final String SUPERVISORS = "35-1012.00";
    static final String MANAGERS = "11-9051.00";
    static final String DENTISTS = "29-1021.00";

    private SmallWorld() {}

    static Catalogue catalogue() {
        return aCatalogueOf(cooks(), supervisors(), managers(), dentists());
    }

    static OccupationBuilder cooks() {
        return anOccupation(COOKS, "Cooks")
                .inZone(2)
                .paying(35_000)
                .asking("2.A.1.a", "Reading", 3, 2)
                .asking("2.B.5.d", "Managing People", 2, 1)
                .relatedTo(SUPERVISORS, Tier.PRIMARY_SHORT);
    }

    static OccupationBuilder supervisors() {
        return anOccupation(SUPERVISORS, "Supervisors of Cooks")
                .inZone(3)
                .paying(40_000)
                .asking("2.A.1.a", "Reading", 3, 3)
                .asking("2.B.5.d", "Managing People", 5, 4)
                .relatedTo(MANAGERS, Tier.PRIMARY_SHORT);
    }

    static OccupationBuilder managers() {
        return anOccupation(MANAGERS, "Restaurant Managers")
                .inZone(3)
                .paying(60_000)
                .asking("2.A.1.a", "Reading", 3, 4)
                .asking("2.B.5.d", "Managing People", 5, 5);
    }

    static OccupationBuilder dentists() {
        return anOccupation(DENTISTS, "Dentists")
                .inZone(5)
                .paying(170_000)
                .asking("2.A.1.a", "Reading", 4, 5)
                .asking("2.B.5.d", "Managing People", 3, 3);
    }

    static Occupation occupation(Catalogue catalogue, String code) {
        return catalogue.occupation(new OccupationCode(code)).orElseThrow();
    }

    static Target target(Catalogue catalogue, String code) {
        return Target.of(occupation(catalogue, code), catalogue.provenance()).orElseThrow();
    }

    /** Someone who holds just what their work asks, and finished high school. */
    static Traveller cook(Catalogue catalogue, double hoursPerWeek) {
        Occupation cooks = occupation(catalogue, COOKS);
        return traveller(cooks, List.of(new Experience(cooks, 6, 0, 1)), hoursPerWeek);
    }

    static Traveller traveller(Occupation levels, List<Experience> experiences, double hoursPerWeek) {
        return new Traveller(
                new Assessment(
                        levels.ratings().all().stream().map(SmallWorld::held).toList()),
                new Credentials(List.of(aStudy("", EducationLevel.HIGH_SCHOOL, true)), experiences, Set.of()),
                List.of(),
                InterestProfile.of(Map.of()),
                Optional.empty(),
                hoursPerWeek,
                1);
    }

    private static Proficiency held(ElementRating rating) {
        return new Proficiency(rating.element(), rating.level(), 0.5, List.of());
    }
}
