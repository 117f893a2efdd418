package dev.waymark.server.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.testing.RunningWaymark;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviseExperienceTest {
    private static final String NURSE = "29-1141.00";
    private static final String LIBRARIAN = "25-4022.00";

    private final ReviseExperience revise = RunningWaymark.bean(ReviseExperience.class);
    private final ReadProfile read = RunningWaymark.bean(ReadProfile.class);
    private final OrganisationId ada = newcomer();

    @Test
    void a_job_added_comes_first_with_its_years_counted_by_month() {
        revise.add(ada, job("Library assistant", "2013-09", "2015-08"), LIBRARIAN, 0.7, false);
        revise.add(ada, job("Staff nurse", "2016-03", ""), NURSE, 1, true);

        List<HeldExperience> held = held();
        assertThat(held).extracting(HeldExperience::title).containsExactly("Staff nurse", "Library assistant");
        assertThat(held.getFirst().yearsSince()).isZero();
        assertThat(held.getFirst().years()).isGreaterThan(10);
        HeldExperience library = held.getLast();
        assertThat(library.years()).isCloseTo(2, within(1e-9));
        assertThat(library.yearsSince()).isGreaterThan(10);
        assertThat(library.confidence()).isEqualTo(0.7);
        assertThat(library.confirmed()).isFalse();
    }

    @Test
    void even_the_shortest_job_counts_for_a_month() {
        revise.add(ada, job("Temp", "", ""), NURSE, 0.5, false);

        assertThat(held().getFirst().years()).isCloseTo(1 / 12.0, within(0.01));
    }

    @Test
    void correcting_one_job_makes_it_certain_and_leaves_the_others() {
        revise.add(ada, job("Library assistant", "2013-09", "2015-08"), LIBRARIAN, 0.7, false);
        revise.add(ada, job("Sister", "2016-03", ""), LIBRARIAN, 0.3, false);
        HeldExperience other = held().getLast();

        revise.correct(ada, held().getFirst().id(), NURSE);

        HeldExperience corrected = held().getFirst();
        assertThat(corrected.title()).isEqualTo("Sister");
        assertThat(corrected.occupation().value()).isEqualTo(NURSE);
        assertThat(corrected.confidence()).isEqualTo(1);
        assertThat(corrected.confirmed()).isTrue();
        assertThat(held().getLast()).isEqualTo(other);
    }

    @Test
    void confirming_takes_every_occupation_as_it_was_recognised() {
        revise.add(ada, job("Library assistant", "2013-09", "2015-08"), LIBRARIAN, 0.7, false);
        revise.add(ada, job("Nurse", "2016-03", ""), NURSE, 0.9, false);

        revise.confirm(ada);

        assertThat(held()).allMatch(HeldExperience::confirmed).allMatch(held -> held.confidence() == 1);
        assertThat(held()).extracting(held -> held.occupation().value()).containsExactly(NURSE, LIBRARIAN);
    }

    @Test
    void a_job_taken_away_is_gone_and_taking_it_away_again_changes_nothing() {
        revise.add(ada, job("Nurse", "2016-03", ""), NURSE, 0.9, false);
        UUID id = held().getFirst().id();

        revise.remove(ada, id);
        revise.remove(ada, id);

        assertThat(held()).isEmpty();
    }

    @Test
    void a_job_typed_stands_in_the_resume_with_its_dates_until_it_is_taken_away() {
        revise.add(ada, job("Nurse", "2016-03", ""), NURSE, 0.9, false);
        revise.add(ada, job("Library assistant", "2013-09", "2015-08"), LIBRARIAN, 0.7, false);

        assertThat(jobs()).containsExactly(job("Library assistant", "2013-09", "2015-08"), job("Nurse", "2016-03", ""));
        revise.remove(ada, held().getFirst().id());
        assertThat(jobs()).containsExactly(job("Nurse", "2016-03", ""));
        revise.remove(ada, held().getFirst().id());
        assertThat(read.of(ada).resume()).isEmpty();
    }

    @Test
    void a_job_of_the_resume_that_is_told_what_it_counts_as_stands_there_once() {
        revise.add(ada, job("Nurse", "2016-03", ""), NURSE, 0.9, false);
        revise.add(ada, job("Nurse", "2016-03", ""), LIBRARIAN, 1, true);

        assertThat(jobs()).containsExactly(job("Nurse", "2016-03", ""));
    }

    @Test
    void a_job_still_held_grows_with_time_and_one_left_recedes() {
        revise.add(ada, job("Library assistant", "2013-09", "2015-08"), LIBRARIAN, 0.7, false);
        revise.add(ada, job("Nurse", "2016-03", ""), NURSE, 0.9, false);
        HeldExperience nurse = held().getFirst();
        HeldExperience library = held().getLast();

        RunningWaymark.bean(TenantTransactions.class)
                .run(
                        ada,
                        () -> RunningWaymark.bean(JdbcClient.class)
                                .sql("UPDATE experience SET told_on = told_on - 1461")
                                .update());

        assertThat(held().getFirst().years()).isEqualTo(nurse.years() + 4);
        assertThat(held().getFirst().yearsSince()).isZero();
        assertThat(held().getLast().years()).isEqualTo(library.years());
        assertThat(held().getLast().yearsSince()).isEqualTo(library.yearsSince() + 4);
    }

    @Test
    void what_is_unknown_or_somebody_elses_is_refused_and_changes_nothing() {
        revise.add(ada, job("Nurse", "2016-03", ""), NURSE, 0.9, false);
        List<HeldExperience> before = held();
        UUID id = before.getFirst().id();

        assertThatThrownBy(() -> revise.correct(ada, id, "99-0000.00"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("'99-0000.00' is not an occupation");
        assertThatThrownBy(() -> revise.add(ada, job("X", "2020-01", ""), "nurse", 1, true))
                .isInstanceOf(Refused.class);
        OrganisationId eve = newcomer();
        assertThatThrownBy(() -> revise.correct(eve, id, LIBRARIAN))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(Refusal.Missing.class));
        revise.remove(eve, id);

        assertThat(held()).isEqualTo(before);
    }

    private List<Position> jobs() {
        return read.of(ada).resume().orElseThrow().positions();
    }

    private List<HeldExperience> held() {
        return read.of(ada).experiences();
    }

    private static Position job(String title, String start, String end) {
        return new Position(
                title,
                Optional.empty(),
                new Period(month(start), month(end), end.isEmpty()),
                Position.Kind.WORK,
                List.of());
    }

    private static Optional<YearMonth> month(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
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
