package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Registered Nurses            | registered nurse
            Secretaries, Executive       | secretary executive
            Coaches and Bosses           | coach and boss
            Analysis Bus Chassis         | analysis bus chassis
            Firemen, Women               | fireman woman
            Chairwoman, Chairperson      | chairman chairman
            C++/C# Developer             | c++ c# developer
            Web-Developer (f/m/x)        | web developer
            Kundenberater*in             | kundenberater
            Nurse's Aide                 | nurse aide
            Organiser of Theatres        | organizer of theater
            Paediatric Counsellor        | pediatric counselor
            Bürokauffrau                 | burokauffrau
            """)
    void are_cut_and_made_comparable(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }
}
