package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Backgrounds.aStudy;
import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedLanguage;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Education, years, tools and names, to the edge of each rule. */
class PassedOrNotTest {
    private final Occupation cook = anOccupation("35-2014.00", "Cooks").build();

    @ParameterizedTest
    @CsvSource({
        "Doctoral or professional degree, doctoral degree",
        "Master's degree, master's degree",
        "Bachelor's degree, bachelor's degree",
        "Associate's degree, associate's degree",
        "'Some college, no degree', some college",
        "Postsecondary nondegree award, post-secondary certificate",
        "High school diploma or equivalent, high school diploma",
        "No formal educational credential, less than a high school diploma"
    })
    void what_bls_calls_entry_education_is_a_level(String words, String level) {
        Occupation occupation = entering(words);

        assertThat(only(Kind.EDUCATION, of(occupation, Credentials.none())).asked())
                .isEqualTo(level);
        assertThat(HardRequirement.typicalEducation(occupation).orElseThrow().label())
                .isEqualTo(level);
    }

    @Test
    void words_that_name_no_level_ask_for_nothing() {
        assertThat(of(entering("Varies"), Credentials.none())).isEmpty();
        assertThat(HardRequirement.typicalEducation(entering("Varies"))).isEmpty();
    }

    @Test
    void what_school_gives_everybody_is_passed_though_nobody_told_of_it() {
        assertThat(only(Kind.EDUCATION, of(entering("High school diploma or equivalent"), Credentials.none()))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(only(Kind.EDUCATION, of(entering("Postsecondary nondegree award"), Credentials.none()))
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void of_several_studies_the_highest_finished_one_is_shown() {
        EducationEntry nowhere = new EducationEntry(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(EducationLevel.ASSOCIATE),
                aStudy("", EducationLevel.ASSOCIATE, true).period(),
                true,
                List.of());
        List<EducationEntry> studies = List.of(
                aStudy("History", EducationLevel.HIGH_SCHOOL, true),
                nowhere,
                aStudy("Physics", EducationLevel.DOCTORATE, false));

        HardRequirement education =
                only(Kind.EDUCATION, of(entering("Bachelor's degree"), new Credentials(studies, List.of(), Set.of())));

        assertThat(education.held()).isEqualTo("associate's degree");
        assertThat(education.status()).isEqualTo(Status.NOT_MET);
        assertThat(only(Kind.EDUCATION, of(entering("Bachelor's degree"), Credentials.none()))
                        .held())
                .isEqualTo("none stated");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, no related experience",
        "1, 0, up to a month of related work",
        "2, 0.0833333, one to three months of related work",
        "3, 0.25, three to six months of related work",
        "4, 0.5, six months to a year of related work",
        "5, 1, one to two years of related work",
        "6, 2, two to four years of related work",
        "7, 4, four to six years of related work",
        "8, 6, six to eight years of related work",
        "9, 8, eight to ten years of related work",
        "10, 10, more than ten years of related work"
    })
    void the_middle_category_of_experience_says_the_years(int category, double years, String words) {
        Occupation occupation = experienced(category, 1);

        assertThat(ExperienceRequirement.of(occupation).orElseThrow().years()).isCloseTo(years, within(1e-6));
        assertThat(only(Kind.EXPERIENCE, of(occupation, Credentials.none())).asked())
                .isEqualTo(words);
    }

    @Test
    void half_of_the_people_are_enough_to_say_what_is_required_and_fewer_are_not() {
        assertThat(ExperienceRequirement.of(experienced(6, 0.5))).isPresent();
        assertThat(ExperienceRequirement.of(experienced(6, 0.49))).isEmpty();
        assertThat(ExperienceRequirement.of(cook)).isEmpty();
    }

    @Test
    void years_add_up_over_related_work_and_just_enough_is_enough() {
        Occupation chef = anOccupation("35-1011.00", "Chefs")
                .prepared(new Preparation(List.of(), shares(11, 6, 1), List.of(), List.of()))
                .relatedTo("35-2014.00", RelatedOccupation.Tier.PRIMARY_SHORT)
                .build();
        Occupation clerk = anOccupation("43-9061.00", "Clerks").build();

        assertThat(years(chef, new Experience(cook, 1, 0, 1), new Experience(chef, 1, 3, 1)))
                .satisfies(r -> {
                    assertThat(r.status()).isEqualTo(Status.MET);
                    assertThat(r.held()).isEqualTo("2.0 years as Cooks, Chefs");
                });
        assertThat(years(chef, new Experience(cook, 1, 0, 1), new Experience(cook, 0.9, 3, 1)))
                .satisfies(r -> {
                    assertThat(r.status()).isEqualTo(Status.NOT_MET);
                    assertThat(r.held()).isEqualTo("1.9 years as Cooks");
                });
        assertThat(years(chef, new Experience(clerk, 9, 0, 1))).satisfies(r -> {
            assertThat(r.status()).isEqualTo(Status.NOT_MET);
            assertThat(r.held()).isEqualTo("none in this or a related occupation");
        });
    }

    @Test
    void six_tools_are_named_the_most_telling_first_and_each_says_what_is_known() {
        OccupationBuilder analyst = anOccupation("15-2051.00", "Analysts");
        for (String tool : List.of("G", "F", "E", "D", "C", "B", "A")) {
            analyst.using(tool, false, true);
        }
        Occupation asking = analyst.build();

        List<HardRequirement> tools =
                of(asking, new Credentials(List.of(), List.of(new Experience(asking, 1, 0, 0.6)), Set.of("b")));

        assertThat(tools).extracting(HardRequirement::asked).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(tools.get(0).held()).isEqualTo("not named, but common among Analysts");
        assertThat(tools.get(1).held()).isEqualTo("you name it");
        assertThat(toolAfter(asking, new Experience(asking, 0.99, 0, 1)).status())
                .isEqualTo(Status.NOT_MET);
        assertThat(toolAfter(asking, new Experience(asking, 5, 0, 0.59)).status())
                .isEqualTo(Status.NOT_MET);
        assertThat(toolAfter(asking, new Experience(cook, 5, 0, 1)).held()).isEqualTo("not named");
    }

    @Test
    void of_tools_as_common_the_one_that_related_work_uses_tells_more() {
        Occupation asking = anOccupation("15-2051.00", "Analysts")
                .using("Aardvark", false, true)
                .using("Zebra", false, true)
                .relatedTo("15-2041.00", RelatedOccupation.Tier.PRIMARY_SHORT)
                .build();
        Occupation related = anOccupation("15-2041.00", "Statisticians")
                .using("Zebra", false, true)
                .build();
        Occupation other = anOccupation("23-1011.00", "Lawyers")
                .using("Aardvark", false, true)
                .build();
        HardRequirements requirements =
                new HardRequirements(aCatalogueOf(Stream.of(asking, related, other), Stream.of()));

        assertThat(requirements.of(new Target("Analysts", asking, List.of(), "made up"), Credentials.none()))
                .extracting(HardRequirement::asked)
                .containsExactly("Zebra", "Aardvark");
    }

    @Test
    void a_tool_that_the_target_names_is_not_asked_twice_but_a_licence_of_the_same_name_is_no_tool() {
        Occupation asking = anOccupation("15-2051.00", "Analysts")
                .using("SQL", false, true)
                .using("SAP", false, true)
                .build();
        Target target = new Target(
                "Analysts",
                asking,
                List.of(),
                "made up",
                List.of(
                        NamedRequirement.named(NamedRequirement.Kind.TOOL, "sql", "an advert"),
                        NamedRequirement.named(NamedRequirement.Kind.LICENCE, "SAP", "an advert")));

        List<HardRequirement> all =
                new HardRequirements(aCatalogueOf(Stream.of(asking), Stream.of())).of(target, Credentials.none());

        assertThat(all)
                .extracting(r -> r.kind() + " " + r.asked() + " " + r.held())
                .containsExactly("TOOL sql not named", "LICENCE SAP not stated", "TOOL SAP not named");
    }

    @Test
    void what_the_target_names_of_education_and_years_stands_instead_of_what_is_usual() {
        Occupation usual = anOccupation("15-2051.00", "Analysts")
                .prepared(new Preparation(shares(12, 5, 1), shares(11, 6, 1), List.of(), List.of()))
                .build();

        assertThat(asked(usual)).containsExactly("bachelor's degree", "two to four years of related work");
        assertThat(asked(usual, NamedRequirement.degree(EducationLevel.MASTER, "an advert")))
                .containsExactly("two to four years of related work", "master's degree");
        assertThat(asked(usual, NamedRequirement.experience("five years", 5, "an advert")))
                .containsExactly("bachelor's degree", "five years");
    }

    @Test
    void of_a_tool_that_the_target_names_only_that_very_tool_counts() {
        Occupation analyst = anOccupation("15-2051.00", "Analysts").build();
        NamedRequirement sql = NamedRequirement.named(NamedRequirement.Kind.TOOL, "SQL", "an advert");

        assertThat(NamedAgainst.of(sql, analyst, new Credentials(List.of(), List.of(), Set.of("Excel")))
                        .status())
                .isEqualTo(Status.NOT_MET);
        assertThat(NamedAgainst.of(sql, analyst, new Credentials(List.of(), List.of(), Set.of("sql"))))
                .satisfies(tool -> {
                    assertThat(tool.status()).isEqualTo(Status.MET);
                    assertThat(tool.held()).isEqualTo("you name it");
                });
    }

    @Test
    void a_licence_is_known_by_the_words_that_tell_it_from_others() {
        assertThat(stated("Driving licence", "EU driving license").status()).isEqualTo(Status.MET);
        assertThat(stated("Driving licence", "EU driving license").held()).isEqualTo("you state “EU driving license”");
        assertThat(stated("NMC registration", "HCPC registration").status()).isEqualTo(Status.UNKNOWN);
        assertThat(stated("Registered card", "card, registered").status()).isEqualTo(Status.MET);
        assertThat(stated("Registered card", "card").status()).isEqualTo(Status.UNKNOWN);
        assertThat(stated("(NMC) registration", "NMC").status()).isEqualTo(Status.MET);
        assertThat(stated("first aid", "First-Aid certificate").held()).isEqualTo("you state “First-Aid certificate”");
    }

    @Test
    void education_and_competencies_asked_in_words_alone_are_looked_for_among_what_is_stated() {
        assertThat(named(NamedRequirement.Kind.EDUCATION, "teaching diploma", Set.of("Teaching diploma"))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(named(NamedRequirement.Kind.COMPETENCY, "bedside manner", Set.of()))
                .satisfies(r -> {
                    assertThat(r.kind()).isEqualTo(Kind.COMPETENCY);
                    assertThat(r.status()).isEqualTo(Status.UNKNOWN);
                });
        assertThat(named(NamedRequirement.Kind.LANGUAGE, "German", Set.of("French"))
                        .kind())
                .isEqualTo(Kind.LANGUAGE);
    }

    @Test
    void certificates_and_languages_of_a_resume_are_stated_and_more_work_is_more_years() {
        Resume resume = new Resume(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Certificate("First aid", Optional.empty(), Optional.empty())),
                List.of(new StatedLanguage("German", Optional.empty())),
                List.of());
        Credentials credentials = new Credentials(
                        List.of(aStudy("History", EducationLevel.BACHELOR, true)),
                        List.of(new Experience(cook, 2, 0, 1)),
                        Set.of("Excel"))
                .stating(resume)
                .naming(Set.of("u:records"))
                .working(new Experience(cook, 3, 0, 1));

        assertThat(credentials.stated()).containsExactlyInAnyOrder("First aid", "German");
        assertThat(credentials.skills()).containsExactly("u:records");
        assertThat(credentials.tools()).containsExactly("Excel");
        assertThat(credentials.studies()).hasSize(1);
        assertThat(credentials.experiences()).extracting(Experience::years).containsExactly(2.0, 3.0);
        assertThat(Credentials.none().experiences()).isEmpty();
    }

    private static List<String> asked(Occupation occupation, NamedRequirement... named) {
        Target target = new Target("Analysts", occupation, List.of(), "made up", List.of(named));
        return new HardRequirements(aCatalogueOf(Stream.of(occupation), Stream.of()))
                .of(target, Credentials.none()).stream()
                        .map(HardRequirement::asked)
                        .toList();
    }

    private HardRequirement toolAfter(Occupation asking, Experience experience) {
        return of(asking, new Credentials(List.of(), List.of(experience), Set.of()))
                .getFirst();
    }

    private static HardRequirement stated(String asked, String held) {
        return named(NamedRequirement.Kind.LICENCE, asked, Set.of(held));
    }

    private static HardRequirement named(NamedRequirement.Kind kind, String asked, Set<String> stated) {
        Occupation occupation = anOccupation("15-2051.00", "Analysts").build();
        return NamedAgainst.of(
                NamedRequirement.named(kind, asked, "an advert"),
                occupation,
                new Credentials(List.of(), List.of(), Set.of(), stated, Set.of()));
    }

    private static HardRequirement years(Occupation occupation, Experience... experiences) {
        return only(Kind.EXPERIENCE, of(occupation, new Credentials(List.of(), List.of(experiences), Set.of())));
    }

    private static Occupation entering(String education) {
        return anOccupation("15-2051.00", "Data Scientists")
                .projected(new Outlook(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of(education),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    private static Occupation experienced(int category, double share) {
        return anOccupation("15-2051.00", "Data Scientists")
                .prepared(new Preparation(List.of(), shares(11, category, share), List.of(), List.of()))
                .build();
    }

    private static List<Double> shares(int categories, int one, double share) {
        List<Double> all = new ArrayList<>(Collections.nCopies(categories, 0.0));
        all.set(one, share);
        return all;
    }

    private static List<HardRequirement> of(Occupation occupation, Credentials credentials) {
        return new HardRequirements(aCatalogueOf(Stream.of(occupation), Stream.of()))
                .of(new Target(occupation.title(), occupation, List.of(), "made up"), credentials);
    }

    private static HardRequirement only(Kind kind, List<HardRequirement> requirements) {
        return requirements.stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }
}
