package dev.waymark.server.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.horizon.Horizon;
import dev.waymark.engine.horizon.WrittenGoal;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.testing.RunningWaymark;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetGoalsTest {
    private final SetGoals set = RunningWaymark.bean(SetGoals.class);
    private final ReadDestination read = RunningWaymark.bean(ReadDestination.class);
    private final OrganisationId ada = newcomer();
    private final LocalDate today = LocalDate.now();

    @Test
    void a_goal_keeps_all_that_makes_it_specific_when_its_sentence_is_said_again() {
        set.state(ada, Map.of(1, "Run the dashboard."));
        WrittenGoal sharp = new WrittenGoal(
                Horizon.ONE_YEAR,
                "I run the dashboard alone.",
                "Programming",
                "Nobody corrects it",
                Optional.of(today.plusMonths(6)),
                "I finish the course",
                "Fewer errors",
                today);
        set.sharpen(ada, sharp, held().version());

        assertThat(held().goal()).isEqualTo(sharp);
        set.state(ada, Map.of(1, "I run the dashboard, alone.", 3, "I have the job."));

        assertThat(held().goal().measure()).isEqualTo("Nobody corrects it");
        assertThat(read.of(ada).statements())
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of(1, "I run the dashboard, alone.", 3, "I have the job.")));
    }

    @Test
    void saying_the_same_again_makes_no_new_version() {
        set.state(ada, Map.of(1, "Run the dashboard."));
        set.state(ada, Map.of(1, "Run the dashboard."));

        assertThat(held().version()).isZero();
    }

    @Test
    void a_change_based_on_an_older_version_is_refused() {
        set.state(ada, Map.of(1, "Run the dashboard."));
        set.state(ada, Map.of(1, "Run two dashboards."));

        assertThatThrownBy(() -> set.sharpen(ada, held().goal(), 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed elsewhere");
    }

    @Test
    void a_first_step_replaces_the_open_one_and_is_done_on_the_day() {
        set.state(ada, Map.of(1, "Run the dashboard."));
        UUID first = take("Ask Sam for access.", 10);
        UUID second = take("Open the sheet.", 15);

        assertThat(held().steps()).extracting(GoalStep::id).containsExactly(second);
        set.done(ada, second);

        assertThat(held().open()).isEmpty();
        assertThat(held().done().getFirst().doneOn()).contains(today);
        assertThatThrownBy(() -> set.done(ada, second)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set.done(ada, first)).isInstanceOf(Refused.class);
    }

    @Test
    void a_step_longer_than_half_an_hour_later_than_a_week_or_blank_is_refused_with_what_to_do() {
        set.state(ada, Map.of(1, "Run the dashboard."));

        assertThatThrownBy(() -> take("Learn all of it.", 31)).hasMessageContaining("cut it smaller");
        assertThatThrownBy(() -> take(" ", 5)).hasMessageContaining("what you will do");
        assertThatThrownBy(() -> set.take(ada, Horizon.ONE_YEAR, "Read.", 5, today.plusDays(8), ""))
                .hasMessageContaining("today or tomorrow");
        assertThatThrownBy(() -> set.take(ada, Horizon.FIVE_YEARS, "Read.", 5, today, ""))
                .hasMessageContaining("goal for five years");
    }

    @Test
    void a_goal_cleared_takes_its_steps_along_and_nobody_elses() {
        OrganisationId eve = newcomer();
        set.state(ada, Map.of(1, "Run the dashboard."));
        set.state(eve, Map.of(1, "Run the dashboard."));
        UUID adas = take("Open the sheet.", 15);
        assertThatThrownBy(() -> set.done(eve, adas)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> set.drop(eve, adas)).isInstanceOf(Refused.class);

        set.state(ada, Map.of());

        assertThat(read.of(ada).goals()).isEmpty();
        assertThat(read.of(eve).goals()).hasSize(1);
    }

    private UUID take(String what, int minutes) {
        return set.take(ada, Horizon.ONE_YEAR, what, minutes, today, "the kettle is on");
    }

    private HeldGoal held() {
        return Optional.ofNullable(read.of(ada).goals().get(Horizon.ONE_YEAR)).orElseThrow();
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
