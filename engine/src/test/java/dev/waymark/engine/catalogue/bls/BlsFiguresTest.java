package dev.waymark.engine.catalogue.bls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.catalogue.table.BadRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlsFiguresTest {
    private static final String WAGES = """
            OCC_CODE|OCC_TITLE|O_GROUP|A_PCT10|A_MEDIAN|A_PCT90
            11-0000|Management|major|1|2|3
            15-2051|Data Scientists|detailed|63650.0|112590.0|194410.0
            29-1214|Emergency Physicians|detailed|114680.0|#|#
            27-2011|Actors|detailed|*|*|*
            13-1020|Buyers|detailed|46460.0|75650.0|127520.0
            25-2052|Special Education Teachers|detailed|1000|2000|3000
            """;
    private static final String SEPARATIONS = """
            Table 1.10
            2024 National Employment Matrix title|2024 National Employment Matrix code|Occupation type|Labor force exit rate, 2024–34 annual average|Occupational transfer rate, 2024–34 annual average
            Data scientists|15-2051|Line item|1.5999999|3.1
            """;
    private static final String CHARACTERISTICS = """
            Table 1.2
            2024 National Employment Matrix title|2024 National Employment Matrix code|Occupation type|Employment, 2024|Employment, 2034|Employment distribution, percent, 2024|Occupational openings, 2024–34 annual average|Typical education needed for entry|Work experience in a related occupation|Typical on-the-job training needed to attain competency in the occupation
            Management occupations|11-0000|Summary|1|2|3|4|—|—|—
              Data scientists|15-2051|Line item|245.90000001|328.4|0.1|23.4|Bachelor's degree|None|—
            "Note: Data is unavailable for values denoted with a ""—""."||||||||
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aFolderOfTheThreeFiles() throws IOException {
        write("oews_2024_national.tsv", WAGES);
        write("ep_2024_34_table_1_10.tsv", SEPARATIONS);
        write("ep_2024_34_table_1_2.tsv", CHARACTERISTICS);
    }

    @Test
    void wages_are_joined_on_six_digits() throws Exception {
        Optional<Wage> expected =
                Optional.of(new Wage(OptionalInt.of(63_650), OptionalInt.of(112_590), OptionalInt.of(194_410), false));

        assertThat(wage("15-2051.00")).isEqualTo(expected);
        assertThat(wage("15-2051.01")).isEqualTo(expected);
        assertThat(wage("15-2041.00")).isEmpty();
    }

    @Test
    void a_hash_is_above_the_ceiling_and_a_star_is_missing() throws Exception {
        assertThat(wage("29-1214.00"))
                .contains(new Wage(OptionalInt.of(114_680), OptionalInt.empty(), OptionalInt.empty(), true));
        assertThat(wage("27-2011.00")).isEmpty();
    }

    @Test
    void a_merged_code_takes_its_groups_figures_and_names_the_group() throws Exception {
        assertThat(wage("13-1022.00").orElseThrow().group()).contains("13-1020 Buyers");
        assertThat(wage("25-2056.00").orElseThrow().group()).contains("25-2052 Special Education Teachers");
        assertThat(wage("25-2057.00")).isEmpty();
    }

    @Test
    void projections_come_from_two_tables_and_a_dash_is_missing() throws Exception {
        assertThat(BlsFigures.read(folder).outlook(new OccupationCode("15-2051.00")))
                .contains(new Outlook(
                        OptionalDouble.of(245.9),
                        OptionalDouble.of(328.4),
                        OptionalDouble.of(23.4),
                        OptionalDouble.of(1.6),
                        OptionalDouble.of(3.1),
                        Optional.of("Bachelor's degree"),
                        Optional.of("None"),
                        Optional.empty()));
    }

    @Test
    void the_source_names_the_years() throws Exception {
        assertThat(BlsFigures.read(folder).source())
                .isEqualTo("U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, "
                        + "and Employment Projections 2024–34");
    }

    @Test
    void a_bad_figure_is_reported_and_its_row_left_out() throws Exception {
        write("oews_2024_national.tsv", WAGES + "15-2041|Statisticians|detailed|a lot|1|2\n");

        assertThat(BlsFigures.read(folder).badRows())
                .extracting(BadRow::toString)
                .containsExactly(
                        "oews_2024_national.tsv, line 8, column A_PCT10: 'a lot': not a number; expected 0 to 10000000");
    }

    @Test
    void a_missing_file_or_column_is_refused() throws Exception {
        write("oews_2024_national.tsv", WAGES.replace("A_MEDIAN", "MEDIAN"));
        assertThatThrownBy(() -> BlsFigures.read(folder))
                .isInstanceOf(UnusableSource.class)
                .hasMessageStartingWith("oews_2024_national.tsv lacks the column 'A_MEDIAN'");

        Files.delete(folder.resolve("oews_2024_national.tsv"));
        assertThatThrownBy(() -> BlsFigures.read(folder))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining(
                        "it needs oews_2024_national.tsv, ep_2024_34_table_1_2.tsv and ep_2024_34_table_1_10.tsv");
    }

    private Optional<Wage> wage(String code) throws UnusableSource {
        return BlsFigures.read(folder).wage(new OccupationCode(code));
    }

    private void write(String name, String rows) throws IOException {
        Files.writeString(folder.resolve(name), rows.replace('|', '\t'));
    }
}
