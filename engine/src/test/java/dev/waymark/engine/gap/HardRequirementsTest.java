package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Backgrounds.aStudy;
import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.destination.NamedRequirement;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.HardRequirement.Kind;
import dev.waymark.engine.gap.HardRequirement.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HardRequirementsTest {
    private static final Preparation BACHELOR_AND_TWO_YEARS = new Preparation(
            List.of(0.0, 0.1, 0.0, 0.1, 0.1, 0.6, 0.0, 0.1, 0.0, 0.0, 0.0, 0.0),
            List.of(0.1, 0.0, 0.0, 0.0, 0.1, 0.2, 0.5, 0.1, 0.0, 0.0, 0.0),
            List.of(),
            List.of());

    private final Occupation nurse =
            anOccupation("29-1141.00", "Registered Nurses").build();

    @Test
    void a_degree_of_the_typical_level_passes_and_a_lower_one_does_not() {
        Occupation asking = anOccupation("11-1021.00", "Managers")
                .prepared(BACHELOR_AND_TWO_YEARS)
                .build();

        assertThat(education(
                        asking,
                        new Credentials(List.of(aStudy("History", EducationLevel.MASTER, true)), List.of(), Set.of())))
                .satisfies(r -> {
                    assertThat(r.asked()).isEqualTo("bachelor's degree");
                    assertThat(r.held()).isEqualTo("master's degree in History");
                    assertThat(r.status()).isEqualTo(Status.MET);
                });
        assertThat(education(
                                asking,
                                new Credentials(
                                        List.of(
                                                aStudy("History", EducationLevel.BACHELOR, false),
                                                aStudy("Trade", EducationLevel.HIGH_SCHOOL, true)),
                                        List.of(),
                                        Set.of()))
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(education(asking, Credentials.none()).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void without_incumbents_figures_the_entry_education_of_bls_stands_in_and_is_labelled() {
        Occupation asking = anOccupation("15-2051.00", "Data Scientists")
                .projected(new Outlook(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of("Bachelor's degree"),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(education(asking, Credentials.none())).satisfies(r -> {
            assertThat(r.asked()).isEqualTo("bachelor's degree");
            assertThat(r.source()).contains("BLS");
        });
    }

    @Test
    void years_count_in_the_occupation_or_a_related_one() {
        Occupation asking = anOccupation("11-9111.00", "Health Services Managers")
                .prepared(BACHELOR_AND_TWO_YEARS)
                .relatedTo("29-1141.00", RelatedOccupation.Tier.PRIMARY_SHORT)
                .build();

        HardRequirement short_of = experience(asking, new Experience(nurse, 1, 0, 1));
        HardRequirement enough = experience(asking, new Experience(nurse, 6.5, 0, 1));

        assertThat(short_of.status()).isEqualTo(Status.NOT_MET);
        assertThat(enough.status()).isEqualTo(Status.MET);
        assertThat(enough.held()).isEqualTo("6.5 years as Registered Nurses");
        assertThat(enough.asked()).isEqualTo("two to four years of related work");
    }

    @Test
    void only_tools_in_demand_are_asked_for_and_case_does_not_matter() {
        Occupation asking = anOccupation("15-2051.00", "Data Scientists")
                .using("Python", true, true)
                .using("R", true, true)
                .using("Abacus", false, false)
                .build();

        List<HardRequirement> tools = of(asking, new Credentials(List.of(), List.of(), Set.of("python")));

        assertThat(tools).extracting(HardRequirement::asked).containsExactly("Python", "R");
        assertThat(tools).extracting(HardRequirement::status).containsExactly(Status.MET, Status.NOT_MET);
    }

    @Test
    void the_tools_of_related_occupations_come_before_those_that_everybody_uses() {
        Occupation asking = anOccupation("15-2051.00", "Data Scientists")
                .using("Python", true, true)
                .using("A word processor", true, true)
                .relatedTo("15-2041.00", RelatedOccupation.Tier.PRIMARY_SHORT)
                .build();
        Occupation related = anOccupation("15-2041.00", "Statisticians")
                .using("Python", true, true)
                .using("A word processor", true, true)
                .build();
        Occupation other = anOccupation("23-1011.00", "Lawyers")
                .using("A word processor", true, true)
                .build();
        HardRequirements requirements =
                new HardRequirements(aCatalogueOf(Stream.of(asking, related, other, nurse), Stream.of()));

        assertThat(requirements.of(target(asking), Credentials.none()))
                .extracting(HardRequirement::asked)
                .containsExactly("Python", "A word processor");
    }

    @Test
    void a_tool_common_in_a_job_held_is_not_known_rather_than_missing() {
        Occupation asking = anOccupation("15-2051.00", "Data Scientists")
                .using("Python", true, true)
                .build();

        List<HardRequirement> tools =
                of(asking, new Credentials(List.of(), List.of(new Experience(asking, 3, 0, 1)), Set.of()));

        assertThat(tools).extracting(HardRequirement::status).containsExactly(Status.UNKNOWN);
    }

    @Test
    void an_occupation_without_figures_asks_for_nothing_and_no_licence_is_invented() {
        assertThat(of(nurse, Credentials.none())).isEmpty();
    }

    private static List<HardRequirement> of(Occupation occupation, Credentials credentials) {
        return new HardRequirements(aCatalogueOf(Stream.of(occupation), Stream.of()))
                .of(target(occupation), credentials);
    }

    private static HardRequirement education(Occupation occupation, Credentials credentials) {
        return only(Kind.EDUCATION, of(occupation, credentials));
    }

    private static HardRequirement experience(Occupation occupation, Experience experience) {
        return only(Kind.EXPERIENCE, of(occupation, new Credentials(List.of(), List.of(experience), Set.of())));
    }

    private static HardRequirement only(Kind kind, List<HardRequirement> requirements) {
        return requirements.stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }

    private static Target target(Occupation occupation, NamedRequirement... named) {
        return new Target(occupation.title(), occupation, List.of(), "made up", List.of(named));
    }

    @Test
    void what_a_target_names_is_asked_instead_of_what_is_usual_and_unspoken_licences_are_not_known() {
        Occupation asking = anOccupation("15-2051.00", "Data Scientists")
                .using("Python", true, true)
                .build();
        Target target = target(
                asking,
                NamedRequirement.degree(EducationLevel.MASTER, "named by the advert"),
                NamedRequirement.experience("3 years of experience", 3, "named by the advert"),
                NamedRequirement.named(NamedRequirement.Kind.TOOL, "Python", "named by the advert"),
                NamedRequirement.named(NamedRequirement.Kind.LICENCE, "NMC registration", "named by the advert"),
                NamedRequirement.named(NamedRequirement.Kind.LANGUAGE, "German", "named by the advert"));
        Credentials held = new Credentials(
                List.of(aStudy("History", EducationLevel.BACHELOR, true)),
                List.of(new Experience(asking, 4, 0, 1)),
                Set.of("python"),
                Set.of("German (C1)"),
                Set.of());

        assertThat(new HardRequirements(aCatalogueOf(Stream.of(asking), Stream.of())).of(target, held))
                .extracting(r -> r.kind() + " " + r.asked() + " " + r.status())
                .containsExactly(
                        "EDUCATION master's degree NOT_MET",
                        "EXPERIENCE 3 years of experience MET",
                        "TOOL Python MET",
                        "LICENCE NMC registration UNKNOWN",
                        "LANGUAGE German MET");
    }
}
