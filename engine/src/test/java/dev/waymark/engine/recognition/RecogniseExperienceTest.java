package dev.waymark.engine.recognition;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.testing.Catalogues;
import dev.waymark.engine.testing.OccupationBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecogniseExperienceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Catalogue catalogue = Catalogues.aCatalogueOf(
            Stream.of(
                            anOccupation("11-1011.00", "Chief Executives").using("Microsoft Excel", true, false),
                            anOccupation("15-1251.00", "Computer Programmers")
                                    .using("JavaScript", true, true)
                                    .using("Git", true, false),
                            anOccupation("15-1252.00", "Software Developers")
                                    .using("JavaScript", true, true)
                                    .using("Git", true, false),
                            anOccupation("51-9151.00", "Photographic Processing Developers")
                                    .using("Adobe Photoshop", true, false),
                            anOccupation("29-1141.00", "Registered Nurses"),
                            anOccupation("47-1011.00", "First-Line Supervisors of Construction Trades"),
                            anOccupation("47-2111.00", "Electricians"),
                            anOccupation("35-2014.00", "Restaurant Cooks"))
                    .map(OccupationBuilder::build),
            Stream.of(
                    new JobTitle("CEO", new OccupationCode("11-1011.00"), JobTitle.Source.ALTERNATE),
                    new JobTitle("Programmer", new OccupationCode("15-1251.00"), JobTitle.Source.ALTERNATE),
                    new JobTitle("Developer", new OccupationCode("15-1252.00"), JobTitle.Source.ALTERNATE),
                    new JobTitle("Developer", new OccupationCode("51-9151.00"), JobTitle.Source.ALTERNATE)));
    private final RecogniseExperience recognise = new RecogniseExperience(catalogue, OccupationSearch.over(catalogue));

    private Recognition of(String json) throws UnreadableFile {
        Resume resume = new ResumeReader(TODAY)
                .read("resume.json", json.getBytes(StandardCharsets.UTF_8))
                .value();
        return recognise.of(resume, TODAY);
    }

    private static String job(String title, String start, String end) {
        return "{\"position\": \"%s\", \"name\": \"ACME\", \"startDate\": \"%s\", \"endDate\": \"%s\"}"
                .formatted(title, start, end);
    }

    @Test
    void a_plain_title_is_an_experience_with_its_years_and_nothing_to_assume() throws Exception {
        Recognition recognition = of("{\"work\": [" + job("Registered Nurse", "2020-01", "2023-12") + "]}");

        assertThat(recognition.experiences()).singleElement().satisfies(e -> {
            assertThat(e.occupation().title()).isEqualTo("Registered Nurses");
            assertThat(e.years()).isEqualTo(4);
            assertThat(e.yearsSince()).isEqualTo(33 / 12.0, within(1e-9));
            assertThat(e.confidence()).isGreaterThan(0.75);
        });
        assertThat(recognition.assumptions()).isEmpty();
    }

    @Test
    void months_in_two_jobs_of_one_occupation_count_once() throws Exception {
        Recognition recognition = of("{\"work\": [" + job("Registered Nurse", "2020-01", "2021-12") + ","
                + job("Senior Nurse, registered", "2021-01", "2022-12") + "]}");

        assertThat(recognition.experiences())
                .singleElement()
                .extracting(Experience::years)
                .isEqualTo(3.0);
    }

    @Test
    void a_title_that_tells_rank_is_taken_as_what_the_person_calls_themselves() throws Exception {
        Recognition recognition = of("{\"basics\": {\"label\": \"Programmer\"}, \"work\": ["
                + job("CEO/President", "2020-01", "2020-12") + "]}");

        assertThat(recognition.experiences()).singleElement().satisfies(e -> {
            assertThat(e.occupation().title()).isEqualTo("Computer Programmers");
            assertThat(e.confidence()).isBetween(0.45, 0.65);
        });
        assertThat(recognition.assumptions())
                .containsExactly(
                        "'CEO/President' at ACME tells a standing, not the work: taken as Computer Programmers, because you call yourself 'Programmer'. Was it rather Chief Executives?");
    }

    @Test
    void the_same_title_without_a_label_is_taken_at_its_word() throws Exception {
        assertThat(of("{\"work\": [" + job("CEO", "2010-01", "2020-12") + "]}").experiences())
                .singleElement()
                .extracting(e -> e.occupation().title())
                .isEqualTo("Chief Executives");
    }

    @Test
    void tools_decide_between_occupations_of_one_title() throws Exception {
        String developer = "\"work\": [" + job("Developer", "2020-01", "2020-12") + "]";

        assertThat(of("{\"skills\": [\"Photoshop\"], " + developer + "}")
                        .experiences()
                        .getFirst()
                        .occupation()
                        .title())
                .isEqualTo("Photographic Processing Developers");
        assertThat(of("{\"skills\": [\"JavaScript\", \"Git\"], " + developer + "}")
                        .experiences()
                        .getFirst()
                        .occupation()
                        .title())
                .isEqualTo("Software Developers");
    }

    @Test
    void nothing_is_claimed_where_nothing_is_near() throws Exception {
        Recognition recognition = of("{\"work\": [" + job("Zylophrast", "2020-01", "2020-12") + "]}");

        assertThat(recognition.experiences()).isEmpty();
        assertThat(recognition.positions().getFirst().occupation()).isEmpty();
        assertThat(recognition.assumptions().getFirst())
                .startsWith("'Zylophrast' at ACME was not recognised as an occupation");
    }

    @Test
    void one_of_several_roles_in_a_title_is_enough() throws Exception {
        assertThat(of("{\"work\": [" + job("Zylophrast | Registered Nurse", "2020-01", "2020-12") + "]}")
                        .experiences())
                .singleElement()
                .extracting(e -> e.occupation().title())
                .isEqualTo("Registered Nurses");
    }

    @Test
    void a_job_without_dates_has_no_years() throws Exception {
        Recognition recognition = of("{\"work\": [{\"position\": \"Registered Nurse\"}]}");

        assertThat(recognition.experiences()).isEmpty();
        assertThat(recognition.assumptions())
                .containsExactly("'Registered Nurse' has no start date, so no years in it are counted.");
    }

    @Test
    void leading_others_at_a_trade_counts_for_the_trade_and_for_its_supervision() throws Exception {
        Recognition recognition = of("{\"work\": [" + job("Foreman Electrician / Team Lead", "2020-01", "2021-12") + ","
                + job("Electrician", "2018-01", "2019-12") + "]}");

        assertThat(recognition.experiences())
                .extracting(e -> e.occupation().title() + " " + e.years())
                .containsExactly("Electricians 4.0", "First-Line Supervisors of Construction Trades 2.0");
        assertThat(recognition.experiences().getLast().confidence())
                .isLessThan(recognition.experiences().getFirst().confidence());
        assertThat(recognition.assumptions())
                .containsExactly(
                        "'Foreman Electrician / Team Lead' at ACME says that you led others: its time counts for"
                                + " First-Line Supervisors of Construction Trades too.");
    }

    @Test
    void a_title_that_tells_a_rank_and_no_work_is_asked_about_and_not_guessed() throws Exception {
        for (String title : List.of("Shift Manager", "Team Leader", "Duty manager", "Supervisor")) {
            assertThat(of("{\"work\": [" + job(title, "2020-01", "2021-12") + "]}")
                            .experiences())
                    .as(title)
                    .isEmpty();
        }
    }

    @Test
    void leading_others_adds_nothing_where_the_trade_has_no_supervisors_of_its_own() throws Exception {
        assertThat(of("{\"work\": [" + job("Programmer | Tech Lead", "2020-01", "2020-12") + "]}")
                        .experiences())
                .singleElement()
                .extracting(e -> e.occupation().title())
                .isEqualTo("Computer Programmers");
    }

    @Test
    void a_founder_is_not_taken_as_a_label_that_could_be_anything() throws Exception {
        Recognition recognition = of(
                "{\"basics\": {\"label\": \"Developer\"}, \"work\": [" + job("Founder", "2020-01", "2020-12") + "]}");

        assertThat(recognition.experiences()).isEmpty();
        assertThat(recognition.assumptions())
                .containsExactly("'Founder' at ACME was not recognised as an occupation and counts for nothing yet.");
    }
}
