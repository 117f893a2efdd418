package dev.waymark.server.snapshot;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.Reading;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.profile.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class SnapshotsTest {
    private final Snapshots snapshots = new Snapshots();

    @Test
    void a_resume_reads_back_as_it_was_with_what_is_missing_still_missing() throws UnreadableFile {
        Reading<Resume> read =
                new ResumeReader(LocalDate.of(2026, 11, 22)).read("resume.json", """
                        {"basics": {"name": "Zoë \\"Z\\" O’Hara"},
                         "work": [{"position": "Nurse", "startDate": "2019-03", "highlights": ["Ran a ward"]}],
                         "education": [{"area": "Nursing", "studyType": "BSc", "endDate": "2018"}],
                         "skills": [{"name": "Excel", "keywords": ["pivot tables"]}]}""".getBytes(StandardCharsets.UTF_8));

        assertThat(snapshots.read(snapshots.write(read.value()), Resume.class)).isEqualTo(read.value());
    }

    @Test
    void occupations_keep_how_they_were_rated() {
        Occupation surveyed = anOccupation("29-1141.00", "Registered Nurses")
                .asking("2.A.1.a", "Reading Comprehension", 4, 4.5)
                .paying(86_070)
                .build();
        Ratings estimated =
                new Ratings.Estimated(surveyed.ratings().all(), List.of(new OccupationCode("15-2041.00")), 0.53);

        assertThat(snapshots.read(snapshots.write(surveyed), Occupation.class)).isEqualTo(surveyed);
        assertThat(snapshots.read(snapshots.write(estimated), Ratings.class)).isEqualTo(estimated);
        assertThat(snapshots.read(snapshots.write(new Ratings.NotRated()), Ratings.class))
                .isEqualTo(new Ratings.NotRated());
    }

    @Test
    void elements_are_kept_as_keys_with_their_names() {
        Map<Element, Double> raises = Map.of(new Element(new ElementId("2.C.4.a"), "Mathematics"), 0.75);

        assertThat(snapshots.read(snapshots.write(raises), new TypeReference<Map<Element, Double>>() {}))
                .isEqualTo(raises);
    }

    @Test
    void money_keeps_its_decimals_and_currency() {
        Money money = Money.of(1500, "EUR");

        assertThat(snapshots.read(snapshots.write(money), Money.class)).isEqualTo(money);
    }
}
