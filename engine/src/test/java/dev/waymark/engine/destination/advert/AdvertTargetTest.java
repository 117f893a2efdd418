package dev.waymark.engine.destination.advert;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.NamedRequirement;
import dev.waymark.engine.destination.Target;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdvertTargetTest {
    private static final Occupation DEVELOPER = anOccupation("15-1252.00", "Software Developers")
            .asking("2.B.3.e", "Programming", 3, 4)
            .asking("2.A.1.c", "Writing", 3, 3)
            .asking("2.B.1.e", "Instructing", 2, 2)
            .build();

    private static final Target BASE =
            new Target("Software Developers", DEVELOPER, DEVELOPER.ratings().all(), "made up");

    @Test
    void what_an_advert_requires_goes_half_the_way_to_extremely_important_and_what_is_nice_a_fifth() {
        Target target = targetOf("Requirements:\nProgramming\n\nNice to have:\nWriting reports");

        assertThat(rating(target, "2.B.3.e").importance()).isCloseTo(4, within(1e-9));
        assertThat(rating(target, "2.A.1.c").importance()).isCloseTo(3.4, within(1e-9));
        assertThat(rating(target, "2.B.1.e")).isEqualTo(rating(BASE, "2.B.1.e"));
        assertThat(target.basis())
                .isEqualTo(
                        "Software Developers (made up), adapted to an advert: 2 skills weigh more, none asked at a higher level, no requirements by name");
    }

    @Test
    void a_level_is_raised_only_where_a_word_states_one_above_it() {
        assertThat(rating(targetOf("Must have:\nExpert in programming"), "2.B.3.e")
                        .level())
                .isEqualTo(6);
        assertThat(rating(targetOf("Must have:\nBasic programming"), "2.B.3.e").level())
                .isEqualTo(4);
        assertThat(rating(targetOf("Must have:\nStrong programming"), "2.B.3.e").level())
                .isEqualTo(4);
        assertThat(rating(targetOf("Nice to have:\nExpert in programming"), "2.B.3.e")
                        .level())
                .isEqualTo(4);
    }

    @Test
    void what_is_required_by_name_is_asked_by_name_and_what_is_nice_is_not() {
        Target target = targetOf(
                "Requirements:\nBachelor's degree\n4 years of experience\nKubernetes\nDriving licence\nFluent German\nNice to have:\nDocker\nPMP");

        assertThat(target.named())
                .extracting(n -> n.kind() + " " + n.asked() + ", " + n.source())
                .containsExactlyInAnyOrder(
                        "EDUCATION bachelor's degree, named by the advert",
                        "EXPERIENCE 4 years of experience, named by the advert",
                        "TOOL Kubernetes, named by the advert",
                        "LICENCE driving licence, named by the advert",
                        "LANGUAGE German, named by the advert");
        assertThat(target.named())
                .filteredOn(n -> n.kind() == NamedRequirement.Kind.EXPERIENCE)
                .extracting(NamedRequirement::years)
                .containsExactly(4.0);
    }

    @Test
    void over_several_adverts_the_common_is_parted_from_one_offs_and_weighs_by_its_share() {
        AdvertsReading reading = read(
                "Software Developer\nRequirements:\nProgramming, Docker\n3 years of experience",
                "Software Developer\nRequirements:\nProgramming\n5 years of experience",
                "Software Developer\nNice to have:\nProgramming, Tableau\nRequirements:\n8 years of experience",
                "Software Developer\nBenefits:\nDocker training");

        assertThat(reading.common())
                .extracting(r -> "%s %s %s".formatted(r.asked().label(), r.firmness(), r.counted()))
                .containsExactly(
                        "Programming REQUIRED named by 3 of 4 adverts",
                        "Computers and Electronics REQUIRED named by 3 of 4 adverts",
                        "5 years of experience REQUIRED named by 3 of 4 adverts");
        assertThat(reading.oneOffs()).extracting(r -> r.asked().label()).containsExactlyInAnyOrder("Docker", "Tableau");
        Target target = AdvertTarget.of("Developer", BASE, AdvertTarget.proposed(reading));
        assertThat(rating(target, "2.B.3.e").importance()).isCloseTo(3 + 0.5 * 0.75 * 2, within(1e-9));
        assertThat(target.named()).extracting(NamedRequirement::asked).containsExactly("5 years of experience");
    }

    @Test
    void a_person_may_say_that_it_is_only_nice_or_drop_it() {
        AdvertsReading reading = read("Requirements:\nDocker, Kubernetes");
        List<SharedRequirement> corrected = reading.requirements().stream()
                .filter(r -> !r.asked().label().equals("Docker"))
                .map(r -> r.being(Firmness.NICE))
                .toList();

        assertThat(AdvertTarget.of("Developer", BASE, reading.requirements()).named())
                .hasSize(2);
        assertThat(AdvertTarget.of("Developer", BASE, corrected).named()).isEmpty();
    }

    @Test
    void nothing_is_ever_lowered_and_none_or_too_many_adverts_are_refused() {
        Target target = targetOf("Nice to have:\nBasic programming, basic writing of reports");

        for (int i = 0; i < BASE.requirements().size(); i++) {
            assertThat(target.requirements().get(i).level())
                    .isGreaterThanOrEqualTo(BASE.requirements().get(i).level());
            assertThat(target.requirements().get(i).importance())
                    .isGreaterThanOrEqualTo(BASE.requirements().get(i).importance());
        }
        assertThatThrownBy(() -> read(new String[11])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(AdvertTargetTest::read).isInstanceOf(IllegalArgumentException.class);
    }

    private static AdvertsReading read(String... texts) {
        List<Advert> adverts = IntStream.range(0, texts.length)
                .mapToObj(i -> new Advert("advert " + (i + 1), String.valueOf(texts[i])))
                .toList();
        return AdvertCollectionTest.READ.read(adverts, List.of());
    }

    private static Target targetOf(String advert) {
        return AdvertTarget.of("Developer", BASE, read(advert).requirements());
    }

    private static ElementRating rating(Target target, String element) {
        return target.requirements().stream()
                .filter(r -> r.element().id().value().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
