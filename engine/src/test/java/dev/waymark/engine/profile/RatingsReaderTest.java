package dev.waymark.engine.profile;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.waymark.engine.testing.Catalogues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsReaderTest {
    private final RatingsReader reader =
            new RatingsReader(Catalogues.aCatalogueOf(anOccupation("15-1252.00", "Developers")
                    .asking("2.A.1.e", "Mathematics", 3, 3)
                    .asking("2.B.3.e", "Programming", 3, 3)
                    .asking("2.C.4.a", "Mathematics", 3, 3)
                    .asking("2.C.6", "Education and Training", 3, 3)));

    private List<String> read(String text) throws UnreadableFile {
        return reader.read("ratings", text.getBytes(StandardCharsets.UTF_8)).value().stream()
                .map(r -> r.element().id() + " " + r.level())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "element,level\nProgramming,4.5\n2.C.4.a,3",
                "Element;Level\r\nProgramming;4,5\r\nMathematics (knowledge);3",
                "Programming,4,5\n\"2.C.4.a\",\"3\"",
                "# mine\nProgramming: 4.5 # by guess\n'Mathematics (knowledge)': 3",
                "---\n- programming: 4,5\n- 2.C.4.a: 3"
            })
    void csv_and_yaml_are_read_alike(String text) throws Exception {
        assertThat(read(text)).containsExactly("2.B.3.e 4.5", "2.C.4.a 3.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Programing: 4    | ratings, line 1: there is no element 'Programing'. Did you mean Programming
            Mathematics: 4   | ratings, line 1: 'Mathematics' is both a skill and a knowledge area. Write "Mathematics (skill)" or 2.A.1.e, or "Mathematics (knowledge)" or 2.C.4.a.
            Programming: 8   | ratings, line 1: '8' is not a level for Programming. Levels go from 0 to 7
            Programming: -1  | ratings, line 1: '-1' is not a level for Programming.
            Programming: high| ratings, line 1: 'high' is not a level for Programming.
            Programming      | ratings, line 1: 'Programming' is not a rating.
            # nothing        | ratings holds no ratings.
            """)
    void what_is_wrong_is_named_with_its_line(String text, String message) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(message);
    }

    @Test
    void an_element_rated_twice_counts_once_with_a_remark() throws Exception {
        Reading<List<SelfRating>> reading =
                reader.read("ratings", "Programming: 2\nProgramming: 5".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.value())
                .singleElement()
                .extracting(SelfRating::level)
                .isEqualTo(5.0);
        assertThat(reading.remarks()).extracting(Remark::where).containsExactly("line 2");
    }
}
