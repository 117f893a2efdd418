package dev.waymark.engine.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.search.OccupationSearch;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as people really write them, against the whole catalogue. */
class MessyTitlesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final RecogniseExperience RECOGNISE =
            new RecogniseExperience(CATALOGUE, OccupationSearch.over(CATALOGUE));

    @ParameterizedTest
    @CsvSource({
        "forklift driver (counterbalance + reach), 53-7051.00",
        "warehouse operative then forklift driver (counterbalance + reach), 53-7065.00",
        "registered nurse (bank), 29-1141.00",
    })
    void what_stands_in_brackets_is_no_job_of_its_own(String title, String code) throws Exception {
        String resume =
                "{\"work\": [{\"position\": \"%s\", \"name\": \"ACME\", \"startDate\": \"2016\"}]}".formatted(title);

        Recognition recognised = RECOGNISE.of(
                new ResumeReader(TODAY)
                        .read("resume.json", resume.getBytes(StandardCharsets.UTF_8))
                        .value(),
                TODAY);

        assertThat(recognised.positions().getFirst().occupation())
                .hasValueSatisfying(
                        occupation -> assertThat(occupation.code().value()).isEqualTo(code));
    }
}
