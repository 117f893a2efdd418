package dev.waymark.engine.destination.advert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestOccupationsTest {
    private static final SuggestOccupations SUGGEST = new SuggestOccupations(CatalogueFile.shipped());

    @Test
    void a_dream_without_a_title_leads_to_occupations_that_ask_what_it_names() {
        AdvertsReading dream = read(
                "I would love to repair engines and machines, install equipment and work with my hands on aircraft.");

        List<SuggestOccupations.Suggestion> suggested = SUGGEST.of(dream.requirements(), 5);

        assertThat(suggested).hasSize(5).isEqualTo(SUGGEST.of(dream.requirements(), 5));
        assertThat(suggested).extracting(s -> s.occupation().title()).anyMatch(t -> t.contains("Mechanic"));
        assertThat(suggested.getFirst().why()).contains("Mechanical");
    }

    @Test
    void a_dream_that_says_what_it_is_called_has_a_title() {
        assertThat(read("I want to become a data scientist who works with Python.")
                        .adverts()
                        .getFirst()
                        .title())
                .contains("data scientist");
    }

    @Test
    void words_that_name_nothing_suggest_nothing() {
        assertThat(SUGGEST.of(read("I would like to be happy.").requirements(), 5))
                .isEmpty();
    }

    private static AdvertsReading read(String text) {
        return AdvertCollectionTest.READ.read(List.of(new Advert("dream", text)), List.of());
    }
}
