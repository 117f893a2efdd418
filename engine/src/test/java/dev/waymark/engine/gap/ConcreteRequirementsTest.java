package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoOccupation;
import dev.waymark.engine.catalogue.EscoSkill;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.gap.ConcreteRequirement.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ConcreteRequirementsTest {
    private final Occupation nurse = anOccupation("29-1141.00", "Registered Nurses")
            .asking("2.C.5.a", "Medicine", 4, 5)
            .build();
    private final Occupation midwife = anOccupation("29-1161.00", "Nurse Midwives")
            .asking("2.C.5.a", "Medicine", 4, 5)
            .build();
    private final Occupation baker = anOccupation("51-3011.00", "Bakers")
            .asking("2.C.5.a", "Medicine", 1, 0)
            .build();
    private final Esco esco = Esco.of(
            "ESCO made up",
            List.of(
                    skill("u:wounds", "wound care"),
                    skill("u:birth", "assist at births"),
                    skill("u:records", "records")),
            List.of(
                    occupation("u:nurse", "u:wounds", "u:records"),
                    occupation("u:midwife", "u:birth", "u:records", "u:wounds")),
            List.of(
                    new CrosswalkLink(nurse.code(), "u:nurse", CrosswalkLink.Match.EXACT),
                    new CrosswalkLink(midwife.code(), "u:midwife", CrosswalkLink.Match.CLOSE),
                    new CrosswalkLink(baker.code(), "u:nurse", CrosswalkLink.Match.BROAD)));
    private final Catalogue catalogue = aCatalogueOf(Stream.of(nurse, midwife, baker), Stream.of())
            .with(esco, new Provenance("ESCO", "EC", "ESCO."));
    private final ConcreteRequirements requirements = new ConcreteRequirements(catalogue);

    @Test
    void what_is_named_is_held_and_what_earlier_work_needed_is_likely() {
        Credentials nursing = new Credentials(List.of(), List.of(new Experience(nurse, 5, 0, 0.9)), Set.of())
                .naming(Set.of("u:records"));

        assertThat(requirements.of(midwife, nursing))
                .extracting(ConcreteRequirement::label, ConcreteRequirement::status)
                .containsExactly(
                        Tuple.tuple("assist at births", Status.NOT_NAMED),
                        Tuple.tuple("wound care", Status.LIKELY),
                        Tuple.tuple("records", Status.HELD));
        assertThat(requirements.of(midwife, nursing).getFirst().source())
                .isEqualTo(
                        "essential for “u:midwife” in ESCO made up, which the crosswalk takes for nearly the same occupation");
    }

    @Test
    void a_job_recognised_with_less_confidence_makes_nothing_likely() {
        assertThat(woundCareAfter(0.6)).isEqualTo(Status.LIKELY);
        assertThat(woundCareAfter(0.59)).isEqualTo(Status.NOT_NAMED);
    }

    private Status woundCareAfter(double confidence) {
        return requirements
                .of(midwife, new Credentials(List.of(), List.of(new Experience(nurse, 5, 0, confidence)), Set.of()))
                .stream()
                .filter(skill -> skill.label().equals("wound care"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void a_loose_match_says_nothing_and_neither_does_a_catalogue_without_esco() {
        assertThat(requirements.of(baker, Credentials.none())).isEmpty();
        assertThat(new ConcreteRequirements(aCatalogueOf(Stream.of(midwife), Stream.of()))
                        .of(midwife, Credentials.none()))
                .isEmpty();
    }

    private static EscoSkill skill(String uri, String label) {
        return new EscoSkill(uri, false, Map.of("en", label), List.of(), List.of());
    }

    private static EscoOccupation occupation(String uri, String... needs) {
        return new EscoOccupation(
                uri,
                "2221",
                Map.of("en", uri),
                Stream.of(needs)
                        .map(need -> new EscoOccupation.Need(need, true))
                        .toList());
    }
}
