package dev.waymark.engine.catalogue.onet;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static dev.waymark.engine.testing.ReleaseBuilder.aRelease;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.RelatedOccupation.Tier;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.testing.ReleaseBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetReleaseTest {
    private static final ElementId WRITING = new ElementId("2.A.1.c");
    private static final ElementId BUILDING = new ElementId("2.C.3.d");

    @TempDir
    Path folder;

    @Test
    void occupation_data_alone_is_a_release_in_which_nothing_is_rated() throws Exception {
        OnetRelease release = read(aRelease());

        assertThat(release.name()).isEqualTo("O*NET 99.1");
        assertThat(release.occupations())
                .extracting(OnetOccupation::title)
                .containsExactly("Analysts", "Builders", "Carpenters");
        assertThat(release.occupations()).noneMatch(OnetOccupation::isRated);
        assertThat(release.occupations().get(0).jobZone()).isEmpty();
        assertThat(release.badRows()).isEmpty();
    }

    @Test
    void a_zip_a_zip_with_a_top_folder_and_a_folder_say_the_same() throws Exception {
        OnetRelease fromFolder = OnetRelease.read(aRatedRelease().folder(folder.resolve("a")));

        assertThat(OnetRelease.read(aRatedRelease().zip(folder.resolve("b.zip"))))
                .isEqualTo(fromFolder);
        assertThat(OnetRelease.read(aRatedRelease().under("db").zip(folder.resolve("c.zip"))))
                .isEqualTo(fromFolder);
        assertThat(OnetRelease.read(aRatedRelease().under("db").folder(folder.resolve("d"))))
                .isEqualTo(fromFolder);
    }

    @Test
    void an_importance_and_a_level_row_make_one_rating() throws Exception {
        assertThat(of(read(aRatedRelease()), "15-1000.00").ratings().get(WRITING))
                .isEqualTo(new SurveyedRating(4.12, 5.5, 0.3, RatingQuality.MEASURED));
    }

    @Test
    void not_relevant_is_kept_as_such_and_gets_the_elements_typical_error() throws Exception {
        assertThat(of(read(aRatedRelease()), "15-1000.00").ratings().get(BUILDING))
                .isEqualTo(new SurveyedRating(1.1, 0.5, 0.4, RatingQuality.NOT_RELEVANT));
    }

    @Test
    void a_missing_standard_error_is_assumed_typical_and_a_suppressed_one_widened() throws Exception {
        OnetRelease release = read(aRelease().table("Knowledge.txt", """
                O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant
                15-1000.00|2.C.3.d|Building|IM|3|0.1|N|
                15-1000.00|2.C.3.d|Building|LV|3|0.4|N|N
                47-2000.00|2.C.3.d|Building|IM|3|n/a|N|
                47-2000.00|2.C.3.d|Building|LV|4||N|N
                47-2001.00|2.C.3.d|Building|IM|3|0.1|N|
                47-2001.00|2.C.3.d|Building|LV|5|0.6|Y|N
                """));

        assertThat(of(release, "47-2000.00").ratings().get(BUILDING))
                .isEqualTo(new SurveyedRating(3, 4, 0.4, RatingQuality.ERROR_ASSUMED));
        assertThat(of(release, "47-2001.00").ratings().get(BUILDING).quality()).isEqualTo(RatingQuality.LOW_PRECISION);
        assertThat(of(release, "47-2001.00").ratings().get(BUILDING).levelError())
                .isEqualTo(0.9);
    }

    @Test
    void the_tables_up_to_30_1_are_read_under_their_names() throws Exception {
        OnetOccupation analysts = of(
                read(aRelease()
                        .table("Technology Skills.txt", """
                                O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand
                                15-1000.00|The "R" Project|1|Statistics software|Y|N
                                """)
                        .table("Job Zones.txt", "O*NET-SOC Code|Job Zone\n15-1000.00|4\n")
                        .table("Interests.txt", """
                                O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value
                                15-1000.00|1.B.1.a|Realistic|OI|1.3
                                15-1000.00|1.B.1.f|Conventional|OI|6
                                15-1000.00|1.B.1.b|Investigative|OI|7
                                15-1000.00|1.B.1.c|Artistic|OI|2
                                15-1000.00|1.B.1.d|Social|OI|3
                                15-1000.00|1.B.1.e|Enterprising|OI|4
                                15-1000.00|1.B.1.g|First Interest High-Point|IH|2
                                """)
                        .table("Work Values.txt", """
                                O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value
                                15-1000.00|1.B.2.a|Achievement|EX|6.33
                                15-1000.00|1.B.2.h|First Work Value High-Point|VH|1
                                """)
                        .table("Related Occupations.txt", """
                                O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index
                                15-1000.00|47-2001.00|Primary-Long|6
                                15-1000.00|47-2000.00|Primary-Short|1
                                """)
                        .table("Education, Training, and Experience.txt", """
                                O*NET-SOC Code|Element ID|Scale ID|Category|Data Value
                                15-1000.00|2.D.1|RL|6|75.25
                                15-1000.00|2.D.1|RL|8|24.75
                                15-1000.00|3.A.1|RW|1|100
                                15-1000.00|2.D.4.a|IM||3
                                """)),
                "15-1000.00");

        assertThat(analysts.tools()).containsExactly(new Tool("The \"R\" Project", "Statistics software", true, false));
        assertThat(analysts.jobZone()).isEqualTo(OptionalInt.of(4));
        assertThat(analysts.interests()).containsExactly(1.3, 7.0, 2.0, 3.0, 4.0, 6.0);
        assertThat(analysts.values()).isEqualTo(Map.of("Achievement", 6.33));
        assertThat(analysts.related())
                .containsExactly(
                        new RelatedOccupation(new OccupationCode("47-2000.00"), Tier.PRIMARY_SHORT, 1),
                        new RelatedOccupation(new OccupationCode("47-2001.00"), Tier.PRIMARY_LONG, 6));
        assertThat(analysts.preparation().orElseThrow().education())
                .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.7525, 0.0, 0.2475, 0.0, 0.0, 0.0, 0.0);
        assertThat(analysts.preparation().orElseThrow().onTheJobTraining()).isEmpty();
    }

    @Test
    void the_tables_from_30_3_are_read_under_their_new_names() throws Exception {
        OnetRelease release = read(aRelease()
                .table("Essential Skills.txt", """
                        O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant
                        15-1000.00|2.A.1.c|Writing|IM|4|0.1|N|
                        15-1000.00|2.A.1.c|Writing|LV|5|0.2|N|N
                        """)
                .table("Transferable Skills.txt", """
                        O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant
                        15-1000.00|2.B.1.a|Social Perceptiveness|IM|3|0.1|N|
                        15-1000.00|2.B.1.a|Social Perceptiveness|LV|2|0.2|N|N
                        """)
                .table("Software Skills.txt", """
                        O*NET-SOC Code|Element ID|Element Name|Workplace Example|Hot Technology|In Demand
                        15-1000.00|2.E.5.b|Statistics software|R|Y|Y
                        """)
                .table("Job Titles.txt", """
                        O*NET-SOC Code|Job Title|Short Title|Source(s)
                        15-1000.00|Certified Number Cruncher|CNC|1
                        """)
                .table(
                        "Education.txt",
                        "O*NET-SOC Code|Element ID|Scale ID|Category|Data Value\n15-1000.00|2.D.1|RL|6|100\n")
                .table(
                        "Training and Experience.txt",
                        "O*NET-SOC Code|Element ID|Scale ID|Category|Data Value\n15-1000.00|3.A.3|OJ|2|100\n"));

        OnetOccupation analysts = of(release, "15-1000.00");
        assertThat(analysts.ratings().keySet()).extracting(ElementId::value).containsExactly("2.A.1.c", "2.B.1.a");
        assertThat(analysts.tools()).containsExactly(new Tool("R", "Statistics software", true, true));
        assertThat(release.titles())
                .contains(
                        new JobTitle("Certified Number Cruncher", analysts.code(), JobTitle.Source.ALTERNATE),
                        new JobTitle("CNC", analysts.code(), JobTitle.Source.SHORT));
        assertThat(analysts.preparation().orElseThrow().education().get(5)).isEqualTo(1.0);
        assertThat(analysts.preparation().orElseThrow().onTheJobTraining().get(1))
                .isEqualTo(1.0);
    }

    @Test
    void the_csv_form_is_read_with_its_quotes_and_byte_order_mark() throws Exception {
        OnetRelease release = read(aRelease()
                .without("Occupation Data.txt")
                .file(
                        "Occupation Data.csv",
                        "\uFEFFO*NET-SOC Code,Title,Description\r\n15-1000.00,\"Analysts, All Other\",\"Two\nlines\"\r\n")
                .file("job_zones.csv", "O*NET-SOC Code,Job Zone\r\n15-1000.00,3\r\n"));

        assertThat(of(release, "15-1000.00").title()).isEqualTo("Analysts, All Other");
        assertThat(of(release, "15-1000.00").jobZone()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void n_a_is_missing_and_a_title_listed_twice_counts_once() throws Exception {
        OnetRelease release = read(aRelease()
                .table("Alternate Titles.txt", """
                        O*NET-SOC Code|Alternate Title|Short Title|Source(s)
                        15-1000.00|Number Cruncher|n/a|01
                        15-1000.00|Number Cruncher||02
                        """)
                .table("Sample of Reported Titles.txt", "O*NET-SOC Code|Reported Job Title\n47-2000.00|Bricklayer\n"));

        assertThat(release.titles())
                .extracting(JobTitle::text)
                .containsExactly("Analysts", "Number Cruncher", "Builders", "Bricklayer", "Carpenters");
    }

    private OnetRelease read(ReleaseBuilder release) throws Exception {
        return OnetRelease.read(release.zip(folder.resolve("release.zip")));
    }

    private static OnetOccupation of(OnetRelease release, String code) {
        return release.occupations().stream()
                .filter(o -> o.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
