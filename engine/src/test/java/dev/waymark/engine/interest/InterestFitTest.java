package dev.waymark.engine.interest;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterestFitTest {
    private final Catalogue catalogue = CatalogueFile.shipped();

    @Test
    void sixty_items_ten_to_a_scale_five_of_them_short_and_no_two_alike() {
        assertThat(InterestItems.all()).hasSize(60);
        assertThat(InterestItems.all().subList(0, 30)).allMatch(InterestItem::isShort);
        assertThat(InterestItems.all()).extracting(InterestItem::text).doesNotHaveDuplicates();
        assertThat(InterestItems.all()).extracting(InterestItem::id).doesNotHaveDuplicates();
        for (InterestScale scale : InterestScale.values()) {
            assertThat(InterestItems.all()).filteredOn(i -> i.scale() == scale).hasSize(10);
        }
    }

    @Test
    void a_scale_has_a_score_from_three_answers_on() {
        InterestProfile two = InterestProfile.of(Map.of("R1", 5, "R2", 4));
        InterestProfile three = InterestProfile.of(Map.of("R1", 5, "R2", 4, "R3", 3));

        assertThat(two.score(InterestScale.REALISTIC)).isEmpty();
        assertThat(three.score(InterestScale.REALISTIC)).hasValue(4);
        assertThat(three.isComplete()).isFalse();
        assertThatThrownBy(() -> InterestProfile.of(Map.of("R1", 6))).hasMessageContaining("between 1 and 5, not 6");
    }

    @Test
    void scores_known_already_stand_for_answers_and_are_on_the_same_scale() {
        Map<InterestScale, Double> scores = new EnumMap<>(InterestScale.class);
        for (InterestScale scale : InterestScale.values()) {
            scores.put(scale, 1.0 + scale.ordinal() / 2.0);
        }

        InterestProfile profile = InterestProfile.ofScores(scores);

        assertThat(profile.isComplete()).isTrue();
        assertThat(profile.ranked().getFirst()).isEqualTo(InterestScale.CONVENTIONAL);
        assertThat(profile.score(InterestScale.SOCIAL)).hasValue(2.5);
        assertThatThrownBy(() -> InterestProfile.ofScores(Map.of(InterestScale.SOCIAL, 5.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 1 and 5");
        assertThatThrownBy(() -> InterestProfile.ofScores(Map.of(InterestScale.SOCIAL, 0.9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_loves_to_help_fits_a_nurse_and_is_told_why() {
        Occupation nurse =
                catalogue.occupation(new OccupationCode("29-1141.00")).orElseThrow();
        InterestFit fit =
                InterestFit.of(profile(Map.of('S', 5, 'I', 4), 2), nurse).orElseThrow();

        assertThat(fit.correlation()).isGreaterThan(0.7);
        assertThat(fit.agreeing().getFirst().scale()).isEqualTo(InterestScale.SOCIAL);
    }

    @Test
    void the_best_fits_of_a_maker_and_of_an_artist_are_what_one_would_expect() {
        assertThat(best(profile(Map.of('R', 5), 2)))
                .anyMatch(title -> title.contains("Mechanic") || title.contains("Operator"));
        assertThat(best(profile(Map.of('A', 5), 2)))
                .anyMatch(title -> title.contains("Artist") || title.contains("Musician") || title.contains("Poet"));
    }

    @Test
    void answers_all_alike_fit_nothing_and_everything() {
        Occupation nurse =
                catalogue.occupation(new OccupationCode("29-1141.00")).orElseThrow();

        assertThat(InterestFit.of(profile(Map.of(), 3), nurse)).isEmpty();
    }

    @Test
    void a_profile_against_itself_correlates_fully() {
        Occupation like = anOccupation("11-1011.00", "Any")
                .interests(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 4.0))
                .build();
        InterestProfile same = profile(Map.of('R', 1, 'I', 2, 'A', 3, 'S', 4, 'E', 5, 'C', 4), 1);

        assertThat(InterestFit.of(same, like).orElseThrow().correlation()).isCloseTo(1, within(1e-9));
    }

    @Test
    void values_name_what_is_offered_and_what_is_missed() {
        Occupation nurse =
                catalogue.occupation(new OccupationCode("29-1141.00")).orElseThrow();
        Map<WorkValue, Integer> wanted = new EnumMap<>(WorkValue.class);
        for (WorkValue value : WorkValue.values()) {
            wanted.put(value, 2);
        }
        assertThat(ValueFit.of(wanted, nurse)).as("all alike").isEmpty();
        wanted.put(WorkValue.RELATIONSHIPS, 5);

        ValueFit fit = ValueFit.of(wanted, nurse).orElseThrow();

        assertThat(fit.offered()).containsExactly(WorkValue.RELATIONSHIPS);
        assertThat(fit.missed()).isEmpty();
        wanted.remove(WorkValue.SUPPORT);
        assertThat(ValueFit.of(wanted, nurse)).as("one unsaid").isEmpty();
    }

    private List<String> best(InterestProfile person) {
        return catalogue.occupations().stream()
                .filter(o -> InterestFit.of(person, o).isPresent())
                .sorted(Comparator.comparingDouble(
                        o -> -InterestFit.of(person, o).orElseThrow().correlation()))
                .limit(20)
                .map(Occupation::title)
                .toList();
    }

    private static InterestProfile profile(Map<Character, Integer> liked, int rest) {
        Map<String, Integer> answers = new HashMap<>();
        for (InterestItem item : InterestItems.all()) {
            answers.put(item.id(), liked.getOrDefault(item.scale().letter(), rest));
        }
        return InterestProfile.of(answers);
    }
}
