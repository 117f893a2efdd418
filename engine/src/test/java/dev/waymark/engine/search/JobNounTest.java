package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobNounTest {
    @ParameterizedTest
    @CsvSource({
        "Site Manager, manager",
        "Director of Nursing, director",
        "Software Engineer III, engineer",
        "Nurse (Registered) Senior, registered",
        "of, of",
        "Senior, senior"
    })
    void is_the_last_word_that_says_what_someone_is(String title, String noun) {
        var words = Words.of(title);
        assertThat(words.get(JobNoun.in(words))).isEqualTo(noun);
    }
}
