package dev.waymark.server.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.merging.Standing;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.testing.RunningWaymark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BringResumeTest {
    private static final String LIBRARIAN = "25-4022.00";
    private static final String JSON = """
            {"work": [{"position": "Staff nurse", "name": "City Hospital", "startDate": "2018-02"},
                      {"position": "Library assistant", "name": "Leeds Library", "startDate": "2013-09", "endDate": "2015-08"}],
             "skills": ["Wound care"]}
            """;
    private static final String TEXT = """
            Ada Byron

            Experience
            Staff nurse, City Hospital, 2018 – present
            Care assistant, Oak House Nursing Home, Mar 2016 – Jan 2018

            Skills
            wound care, rota planning
            """;

    private final BringResume bring = RunningWaymark.bean(BringResume.class);
    private final ReadProfile read = RunningWaymark.bean(ReadProfile.class);
    private final ReviseExperience revise = RunningWaymark.bean(ReviseExperience.class);
    private final OrganisationId ada = newcomer();

    @Test
    void nothing_is_kept_before_the_person_agrees_and_nothing_after_they_discard() throws Exception {
        PendingImport pending = read(JSON);

        assertThat(read.of(ada).resume()).isEmpty();
        assertThat(read.of(ada).experiences()).isEmpty();
        assertThat(bring.preview(ada, pending.id()).merged().positions()).containsExactly(Standing.NEW, Standing.NEW);

        bring.discard(ada, pending.id());

        assertThat(read.of(ada).resume()).isEmpty();
        assertThatThrownBy(() -> bring.agree(ada, pending.id(), ImportChoice.everything()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void agreeing_twice_to_the_same_changes_nothing() throws Exception {
        bring.agree(ada, read(JSON).id(), ImportChoice.everything());
        PersonProfile once = read.of(ada);
        bring.agree(ada, read(JSON).id(), ImportChoice.everything());

        assertThat(read.of(ada).resume()).isEqualTo(once.resume());
        assertThat(read.of(ada).experiences()).isEqualTo(once.experiences());
        assertThat(titles()).containsExactly("Staff nurse", "Library assistant");
    }

    @Test
    void another_file_of_the_same_life_adds_what_is_new_and_keeps_what_was_confirmed() throws Exception {
        bring.agree(ada, read(JSON).id(), ImportChoice.everything());
        revise.correct(ada, read.of(ada).experiences().getFirst().id(), LIBRARIAN);
        HeldExperience corrected = read.of(ada).experiences().getFirst();

        PendingImport text = read(TEXT);
        assertThat(bring.preview(ada, text.id()).merged().positions()).containsExactly(Standing.SAME, Standing.NEW);
        bring.agree(ada, text.id(), ImportChoice.everything());

        assertThat(titles()).containsExactly("Staff nurse", "Care assistant", "Library assistant");
        assertThat(read.of(ada).experiences()).contains(corrected);
        assertThat(resume().skills()).extracting(s -> s.name()).containsExactly("Wound care", "rota planning");
    }

    @Test
    void a_job_typed_before_is_not_added_again() throws Exception {
        revise.add(ada, resumeOf(JSON).positions().getFirst(), "29-1141.00", 1, true);

        bring.agree(ada, read(JSON).id(), ImportChoice.everything());

        assertThat(titles()).containsExactly("Staff nurse", "Library assistant");
    }

    @Test
    void what_is_left_out_stays_out_and_what_is_put_right_is_right() throws Exception {
        PendingImport pending = read(JSON);
        Position wrong = pending.reading().resume().positions().getFirst();
        Position right = new Position("Charge nurse", wrong.employer(), wrong.period(), wrong.kind(), wrong.text());

        bring.agree(
                ada,
                pending.id(),
                new ImportChoice(key -> !List.of("job-1", "skill-0").contains(key), Map.of(0, right)));

        assertThat(resume().positions()).extracting(Position::title).containsExactly("Charge nurse");
        assertThat(resume().skills()).isEmpty();
    }

    @Test
    void a_later_end_of_a_job_shortens_it() throws Exception {
        bring.agree(ada, read(JSON).id(), ImportChoice.everything());
        bring.agree(
                ada,
                read(JSON.replace("\"2018-02\"", "\"2018-02\", \"endDate\": \"2020-01\""))
                        .id(),
                ImportChoice.everything());

        HeldExperience nurse = read.of(ada).experiences().stream()
                .filter(h -> h.title().equals("Staff nurse"))
                .findFirst()
                .orElseThrow();
        assertThat(nurse.years()).isEqualTo(2);
        assertThat(nurse.yearsSince()).isGreaterThan(5);
    }

    @Test
    void a_file_read_after_another_takes_its_place_and_nobody_else_sees_it() throws Exception {
        PendingImport first = read(JSON);
        PendingImport second = read(TEXT);

        assertThatThrownBy(() -> bring.preview(ada, first.id())).isInstanceOf(Refused.class);
        assertThat(bring.preview(ada, second.id()).read().reading()).isEqualTo(second.reading());
        assertThatThrownBy(() -> bring.preview(newcomer(), second.id())).isInstanceOf(Refused.class);
    }

    @Test
    void what_cannot_be_read_changes_nothing() throws Exception {
        PendingImport pending = read(JSON);

        assertThatThrownBy(() -> read("<html><body>Hello</body></html>"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("web page");
        assertThat(bring.preview(ada, pending.id()).read().fileName()).isEqualTo("cv");
    }

    private PendingImport read(String text) throws UnreadableFile {
        return bring.read(ada, "cv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Resume resumeOf(String text) throws UnreadableFile {
        return read(text).reading().resume();
    }

    private Resume resume() {
        return read.of(ada).resume().orElseThrow();
    }

    private List<String> titles() {
        return read.of(ada).experiences().stream().map(HeldExperience::title).toList();
    }

    private static OrganisationId newcomer() {
        return ((SignedUp) RunningWaymark.bean(SignUp.class)
                        .signUp(
                                "Ada",
                                RunningWaymark.freshEmail(),
                                RunningWaymark.PASSWORD,
                                UUID.randomUUID().toString()))
                .person()
                .organisation();
    }
}
