package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private final Abbreviations abbreviations = new Abbreviations();

    @Test
    void are_learnt_from_titles_that_give_both_forms_whichever_stands_first() {
        abbreviations.learn(List.of("skilled", "nursing", "facility", "nurse"), List.of("snf", "nurse"));
        abbreviations.learn(List.of("cnc", "operator"), List.of("computer", "numerical", "control", "operator"));

        assertThat(abbreviations.expanded(List.of("snf", "nurse")))
                .containsExactly("skilled", "nursing", "facility", "nurse");
        assertThat(abbreviations.expanded(List.of("cnc"))).containsExactly("computer", "numerical", "control");
    }

    @Test
    void the_commonest_meaning_counts() {
        abbreviations.learn(List.of("or", "tech"), List.of("operating", "room", "technician"));
        abbreviations.learn(List.of("pt", "aide"), List.of("part", "time", "aide"));
        abbreviations.learn(List.of("pt", "aide"), List.of("physical", "therapy", "aide"));
        abbreviations.learn(List.of("pt", "intern"), List.of("physical", "therapy", "intern"));

        assertThat(abbreviations.expanded(List.of("pt"))).containsExactly("physical", "therapy");
    }

    @Test
    void other_words_stay_as_they_are() {
        assertThat(abbreviations.expanded(List.of("baker"))).containsExactly("baker");
    }
}
