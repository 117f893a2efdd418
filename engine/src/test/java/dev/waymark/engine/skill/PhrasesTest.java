package dev.waymark.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final List<Phrase> PHRASES = Phrases.shipped();

    @Test
    void every_element_of_the_catalogue_has_a_hundred_phrases_or_more_and_no_other_has_any() {
        Map<String, Long> counts =
                PHRASES.stream().collect(Collectors.groupingBy(p -> p.element().value(), Collectors.counting()));

        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(CatalogueFile.shipped().elements().stream()
                        .map(Element::id)
                        .map(id -> id.value())
                        .toList());
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(100L, 300L));
    }

    @Test
    void every_phrase_has_words_and_none_only_joining_ones() {
        assertThat(PHRASES).allSatisfy(p -> assertThat(p.words()).isNotEmpty().anyMatch(Token::tells));
    }
}
