package dev.waymark.engine.search;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.testing.Catalogues;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationSearchTest {
    private static final String NURSES = "29-1141.00";
    private static final String DEVELOPERS = "15-1252.00";

    private final OccupationSearch search = OccupationSearch.over(Catalogues.aCatalogueOf(
            Stream.of(
                            anOccupation("11-1011.00", "Chief Executives"),
                            anOccupation("11-2021.00", "Marketing Managers"),
                            anOccupation("11-9021.00", "Construction Managers"),
                            anOccupation("11-9199.09", "Wind Energy Operations Managers"),
                            anOccupation("15-1251.00", "Computer Programmers"),
                            anOccupation(DEVELOPERS, "Software Developers"),
                            anOccupation("15-1254.00", "Web Developers"),
                            anOccupation("15-2051.00", "Data Scientists"),
                            anOccupation("19-2031.00", "Chemists"),
                            anOccupation(NURSES, "Registered Nurses"),
                            anOccupation("33-2011.00", "Firefighters"),
                            anOccupation("35-3031.00", "Waiters and Waitresses"),
                            anOccupation("41-3091.00", "Sales Representatives of Services"),
                            anOccupation("47-2111.00", "Electricians"),
                            anOccupation("53-3032.00", "Heavy Truck Drivers"))
                    .map(OccupationBuilder::build),
            Stream.of(
                    alternate("CEO (Chief Executive Officer)", "11-1011.00"),
                    alternate("Company President", "11-1011.00"),
                    alternate("Site Manager", "11-9199.09"),
                    alternate("Site Manager", "11-9021.00"),
                    alternate("Programmer", "15-1251.00"),
                    alternate("Software Engineer", DEVELOPERS),
                    alternate("Front End Developer", "15-1254.00"),
                    alternate("Pediatric Registered Nurse (Pediatric RN)", NURSES),
                    alternate("Salesman", "41-3091.00"),
                    alternate("Labor Organizer", "41-3091.00"))));

    private static JobTitle alternate(String text, String code) {
        return new JobTitle(text, new OccupationCode(code), JobTitle.Source.ALTERNATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registered nurse             | 29-1141.00
            nurse, registered            | 29-1141.00
            RN                           | 29-1141.00
            Paediatric R.N.              | 29-1141.00
            sofware enginer              | 15-1252.00
            Software Engineers           | 15-1252.00
            SWE                          | 15-1252.00
            Senior Software Engineer III | 15-1252.00
            software engineering         | 15-1252.00
            Software-Entwickler Developer| 15-1252.00
            programming                  | 15-1251.00
            Programmer (m/w/d)           | 15-1251.00
            datascientist                | 15-2051.00
            frontend developer           | 15-1254.00
            CEO/President                | 11-1011.00
            Head of Marketing            | 11-2021.00
            Waitress                     | 35-3031.00
            Saleswoman                   | 41-3091.00
            labour organiser             | 41-3091.00
            lorry driver                 | 53-3032.00
            Eléctrician                  | 47-2111.00
            """)
    void finds(String query, String code) {
        assertThat(search.search(query, 3))
                .first()
                .extracting(m -> m.code().value())
                .isEqualTo(code);
    }

    @Test
    void an_occupations_own_title_scores_one_and_no_other_does() {
        assertThat(search.search("registered nurses", 1).getFirst().score()).isEqualTo(1);
        assertThat(search.search("software engineer", 1).getFirst().score())
                .isLessThan(1)
                .isGreaterThan(0.9);
    }

    @Test
    void a_match_tells_whether_the_query_is_a_title_word_for_word() {
        assertThat(closeness("registered nurse")).isEqualTo(Closeness.OWN_TITLE);
        assertThat(closeness("waiter")).isEqualTo(Closeness.LISTED_JOB);
        assertThat(closeness("site manager")).isEqualTo(Closeness.OWN_TITLE);
        assertThat(closeness("programmer")).isEqualTo(Closeness.OTHER_TITLE);
        assertThat(closeness("night-shift programmer")).isEqualTo(Closeness.NEAR);
    }

    private Closeness closeness(String query) {
        return search.search(query, 1).getFirst().closeness();
    }

    @Test
    void hours_are_no_part_of_a_title() {
        assertThat(search.search("Registered Nurse (part-time)", 5)).isEqualTo(search.search("Registered Nurse", 5));
    }

    @Test
    void a_grade_hardly_changes_the_score() {
        double plain = search.search("software engineer", 1).getFirst().score();
        assertThat(search.search("senior software engineer", 1).getFirst().score())
                .isCloseTo(plain, within(0.05));
    }

    @Test
    void the_worse_the_spelling_the_lower_the_score() {
        List<Double> scores = Stream.of("software engineer", "sofware engineer", "sofware enginer")
                .map(q -> search.search(q, 1).getFirst().score())
                .toList();
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    void a_title_of_several_occupations_gives_them_all() {
        assertThat(search.search("site manager", 5))
                .extracting(m -> m.code().value())
                .startsWith("11-9021.00", "11-9199.09");
    }

    @Test
    void the_match_names_the_title_it_was_closest_to() {
        OccupationMatch match = search.search("president", 1).getFirst();

        assertThat(match.title()).isEqualTo("Chief Executives");
        assertThat(match.matched()).isEqualTo("Company President");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "zzzzzz qqqqqq", "\0", "(", "看护师"})
    void finds_nothing_for(String query) {
        assertThat(search.search(query, 5)).isEmpty();
    }

    @Test
    void gives_no_more_than_the_limit_each_once_and_best_first() {
        List<OccupationMatch> matches = search.search("manager", 3);

        assertThat(matches).hasSizeLessThanOrEqualTo(3);
        assertThat(matches).extracting(OccupationMatch::code).doesNotHaveDuplicates();
        assertThat(matches).extracting(OccupationMatch::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void any_text_gives_scores_between_zero_and_one_and_the_same_each_time() {
        String letters = "nurse software engineer managr CEO/()-&+#é的 1I";
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                query.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<OccupationMatch> matches = search.search(query.toString(), 5);
            assertThat(matches).allSatisfy(m -> assertThat(m.score()).isBetween(0.0, 1.0));
            assertThat(search.search(query.toString(), 5)).isEqualTo(matches);
        }
    }

    @Test
    void a_query_as_long_as_a_book_is_cut() {
        assertThat(search.search("registered nurse ".repeat(100_000), 1)).isNotEmpty();
    }
}
