package dev.waymark.engine.horizon;

import static dev.waymark.engine.testing.ActivityBuilder.aLibraryOf;
import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.horizon.FirstStep.Kind;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.testing.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FirstStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final DevelopmentPlan PLAN = SamplePlan.nurseToInformatics();
    private final FirstSteps steps = new FirstSteps(aLibraryOf(
            anActivity("long").developing("2.C.3.a").taking(100, 200),
            anActivity("short").developing("2.C.3.a").taking(10, 20),
            anActivity("too-high").developing("2.C.3.a").forLevels(5, 7).taking(1, 2)));

    @Test
    void every_step_fits_into_half_an_hour() {
        for (Horizon horizon : Horizon.values()) {
            assertThat(steps.toward(WrittenGoal.of(horizon, "I run it", TODAY), with(Optional.of(PLAN)), List.of()))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(step -> step.minutes() >= 5 && step.minutes() <= FirstStep.MOST_MINUTES);
        }
    }

    @Test
    void with_a_plan_the_first_step_begins_what_comes_next_in_it() {
        FirstStep first = one(with(Optional.of(PLAN)), List.of());

        assertThat(first.kind()).isEqualTo(Kind.ACTIVITY);
        assertThat(first.what())
                .contains(PLAN.activities().getFirst().activity().title());
    }

    @Test
    void without_a_plan_it_is_the_shortest_activity_within_reach_for_the_heaviest_gap() {
        FirstStep first = one(with(Optional.empty()), List.of());

        assertThat(first.kind()).isEqualTo(Kind.FIND);
        assertThat(first.what()).contains("Title of short");
        assertThat(first.from()).isEqualTo("it would raise your Computers and Electronics");
    }

    @Test
    void what_was_done_is_not_proposed_again() {
        Situation situation = with(Optional.empty());
        String done = one(situation, List.of()).what();

        assertThat(one(situation, List.of(done)).what()).isNotEqualTo(done);
    }

    @Test
    void who_has_told_nothing_can_still_begin() {
        for (Horizon horizon : Horizon.values()) {
            assertThat(steps.toward(WrittenGoal.of(horizon, "I run it", TODAY), Situation.on(TODAY), List.of()))
                    .isNotEmpty();
        }
    }

    private FirstStep one(Situation situation, List<String> done) {
        return steps.toward(WrittenGoal.of(Horizon.ONE_YEAR, "I run the dashboard", TODAY), situation, done)
                .getFirst();
    }

    private static Situation with(Optional<DevelopmentPlan> plan) {
        return new Situation(
                TODAY, OptionalDouble.of(5), Optional.of(PLAN.request().gap()), plan, List.of(), List.of());
    }
}
