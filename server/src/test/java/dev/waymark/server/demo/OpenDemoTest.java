package dev.waymark.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.server.ServerSettings;
import dev.waymark.server.WaymarkServer;
import dev.waymark.server.database.DatabaseUnusable;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ProgressSoFar;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.snapshot.Snapshots;
import dev.waymark.server.testing.RunningWaymark;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpenDemoTest {
    @Test
    void a_made_up_person_is_in_the_middle_of_a_plan_and_never_among_real_people() {
        System.setProperty("waymark.password-rounds", "1000");
        var settings = new ServerSettings(0, RunningWaymark.freshDataDirectory(), Optional.empty(), true);
        try (ConfigurableApplicationContext running = WaymarkServer.start(settings)) {
            JdbcClient sql = running.getBean(JdbcClient.class);
            assertThat(sql.sql("SELECT count(*) FROM account WHERE demo")
                            .query(Integer.class)
                            .single())
                    .isOne();
            var maren = new OrganisationId(sql.sql("SELECT organisation_id FROM account WHERE email = :email")
                    .param("email", OpenDemo.EMAIL)
                    .query(UUID.class)
                    .single());

            MadePlan made = running.getBean(ReadPlans.class).current(maren).orElseThrow();
            assertThat(made.plan().activities().getFirst().start()).isBefore(LocalDate.now());
            assertThat(made.plan().end()).isAfter(LocalDate.now());
            ProgressSoFar progress = running.getBean(ReadProgress.class).of(maren);
            assertThat(progress.log()).isNotEmpty().allMatch(entry -> entry.on().isBefore(LocalDate.now()));
            assertThat(progress.activities())
                    .extracting(ActivityState::status)
                    .contains(ActivityStatus.UNDERWAY, ActivityStatus.PLANNED);
            assertThat(progress.reviews()).isNotEmpty();

            readsBackEqual(running.getBean(Snapshots.class), made);
            OpenDemo demo = running.getBean(OpenDemo.class);
            demo.open();
            assertThat(running.getBean(ReadPlans.class).list(maren))
                    .as("opening again changes nothing")
                    .hasSize(1);

            running.getBean(SignUp.class).signUp("Ada", "ada@example.org", RunningWaymark.PASSWORD, "a test");
            assertThatThrownBy(demo::open).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("--data-dir");
        }
    }

    private static void readsBackEqual(Snapshots snapshots, MadePlan made) {
        String stored = snapshots.write(made.plan());

        assertThat(snapshots.read(stored, made.plan().getClass())).isEqualTo(made.plan());
    }
}
