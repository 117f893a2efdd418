package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, against the shipped catalogue: what a career adviser would take it for, or what they would ask. */
class PlainTitlesTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final FindTarget TARGETS = new FindTarget(CATALOGUE, OccupationSearch.over(CATALOGUE));

    private static Occupation occupation(String code) {
        return CATALOGUE.occupation(new OccupationCode(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            engineering manager           | 11-9041.00
            head of engineering           | 11-9041.00
            site manager                  | 11-9021.00
            health informatics specialist | 15-1211.01
            nurse practitioner            | 29-1171.00
            product manager               | 11-2021.00
            product owner                 | 11-2021.00
            HR manager                    | 11-3121.00
            PR manager                    | 11-2032.00
            software developer            | 15-1252.00
            electrician                   | 47-2111.00
            UX designer                   | 15-1255.00
            accountant                    | 13-2011.00
            marketing manager             | 11-2021.00
            police officer                | 33-3051.00
            paralegal                     | 23-2011.00
            CEO                           | 11-1011.00
            chef                          | 35-1011.00
            devops engineer               | 15-1252.00
            scrum master                  | 15-1299.09
            nurse                         | 29-1141.00
            lawyer                        | 23-1011.00
            plumber                       | 47-2152.00
            architect                     | 17-1011.00
            civil engineer                | 17-2051.00
            dentist                       | 29-1021.00
            physiotherapist               | 29-1123.00
            high school teacher           | 25-2031.00
            operations manager            | 11-1021.00
            nursing manager               | 11-9111.00
            truck driver                  | 53-3032.00
            barista                       | 35-3023.01
            secretary                     | 43-6014.00
            town planner                  | 19-3051.00
            general practitioner          | 29-1215.00
            forklift driver               | 53-7051.00
            foreman                       | 47-1011.00
            financial controller          | 11-3031.01
            software tester               | 15-1253.00
            judge                         | 23-1023.00
            """)
    void is_taken_without_asking(String words, String code) {
        assertThat(TARGETS.find(words))
                .isInstanceOfSatisfying(
                        TargetMatch.Found.class, f -> assertThat(f.occupation()).isEqualTo(occupation(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data analyst          | 15-2051.00, 15-1243.00, 15-2051.01, 15-2041.00
            teacher               | 25-2031.00, 25-2022.00, 25-2021.00, 25-2056.00
            project manager       | 15-1299.09, 13-1082.00, 11-9041.00
            business analyst      | 13-1111.00, 15-2051.01, 15-2031.00
            data engineer         | 15-2051.00, 15-1243.00, 15-2041.00
            IT manager            | 11-3021.00, 15-1299.09
            restaurant manager    | 35-1012.00, 11-9051.00
            cybersecurity analyst | 33-3021.06, 15-1212.00, 15-1299.06
            social media manager  | 13-1161.01, 11-2032.00
            """)
    void is_asked_about_among_a_few_that_are_called_so_the_likeliest_first(String words, String codes) {
        assertThat(TARGETS.find(words))
                .isInstanceOfSatisfying(
                        TargetMatch.Ambiguous.class,
                        a -> assertThat(a.candidates())
                                .extracting(c -> c.occupation().code().value())
                                .isEqualTo(Arrays.asList(codes.split(", "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"civil servant", "charity manager", "entrepreneur", "diplomat", "manager"})
    void is_not_guessed_at_where_no_occupation_is_called_so(String words) {
        assertThat(TARGETS.find(words)).isInstanceOf(TargetMatch.Unknown.class);
    }

    @Test
    void whoever_develops_software_manages_software_engineers() {
        List<Occupation> developer = List.of(occupation("15-1252.00"));

        assertThat(TARGETS.find("engineering manager", developer))
                .isEqualTo(new TargetMatch.Found(
                        occupation("11-3021.00"),
                        "'engineering manager' is taken as Computer and Information Systems Managers (11-3021.00),"
                                + " because you come from Software Developers."));
        assertThat(TARGETS.find("operations manager", developer))
                .isEqualTo(new TargetMatch.Found(
                        occupation("11-1021.00"),
                        "'operations manager' is taken as General and Operations Managers (11-1021.00)."));
    }

    @Test
    void whoever_builds_machines_manages_other_engineers() {
        assertThat(TARGETS.find("engineering manager", List.of(occupation("17-2141.00"))))
                .isInstanceOfSatisfying(
                        TargetMatch.Found.class, f -> assertThat(f.occupation()).isEqualTo(occupation("11-9041.00")));
    }

    @Test
    void of_two_meanings_about_equally_likely_the_one_near_a_persons_work_is_taken() {
        assertThat(TARGETS.find("cybersecurity analyst", List.of(occupation("15-1252.00"))))
                .isInstanceOfSatisfying(
                        TargetMatch.Found.class, f -> assertThat(f.occupation()).isEqualTo(occupation("15-1212.00")));
    }
}
