package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.aLibraryOf;
import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.plan.PlanOutcome.Feasible;
import dev.waymark.engine.plan.PlanOutcome.Infeasible;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedraftTest {
    private final PlanRequest request = aPlanRequest()
            .missing("2.A.1.e", 4, 2)
            .missing("2.A.1.a", 4, 2)
            .choosingFrom(
                    anActivity("read").developing("2.A.1.e").taking(10, 40).weekly(1, 5),
                    anActivity("write").developing("2.A.1.a").taking(10, 40).weekly(1, 5),
                    anActivity("draft").developing("2.A.1.a").taking(10, 40).weekly(1, 5))
            .build();
    private final DevelopmentPlan plan = plan(new DraftPlan().draft(request));

    private static DevelopmentPlan plan(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(Feasible.class);
        DevelopmentPlan plan = ((Feasible) outcome).plan();
        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        return plan;
    }

    private DevelopmentPlan after(PlanEdit edit) {
        PlanRequest edited = request.withWishes(edit.appliedTo(request.wishes()));
        return plan(new DraftPlan().redraft(plan, edited, step -> {}));
    }

    @Test
    void moving_one_thing_leaves_the_rest_where_it_is() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        DevelopmentPlan moved = after(new PlanEdit.Move("read", june));
        PlanDifference difference = PlanDifference.between(plan, moved);

        assertThat(difference.changes()).extracting(c -> c.after().start()).contains(june);
        assertThat(difference.comes()).isEmpty();
        assertThat(difference.goes()).isEmpty();
        assertThat(difference.hours().isSame()).isTrue();
        assertThat(difference.changes())
                .filteredOn(c -> !c.after().activity().id().equals("read"))
                .allMatch(c -> c.before().start().equals(c.after().start()));
        assertThat(moved.request().wishes().wanted()).containsOnlyKeys("read");
    }

    @Test
    void what_merely_stays_where_it_is_slips_as_before() {
        PlanRequest slips = aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .missing("2.A.1.a", 4, 2)
                .slipping(new Pace(1.5, 0.3, "a test"))
                .choosingFrom(request.library())
                .build();
        DevelopmentPlan first = plan(new DraftPlan().draft(slips));
        String last = first.activities().getLast().activity().id();
        PlanRequest same = slips.withWishes(Wishes.NONE.wanting(last, Wish.ANYHOW));

        DevelopmentPlan again = plan(new DraftPlan().redraft(first, same, step -> {}));

        assertThat(PlanDifference.between(first, again).isNothing()).isTrue();
        assertThat(again.forecast()).isEqualTo(first.forecast());
        assertThat(again.forecast().p80()).isAfter(again.end());
    }

    @Test
    void swapping_puts_the_other_in_and_keeps_the_rest() {
        String planned = plan.activities().stream()
                .map(a -> a.activity().id())
                .filter(Set.of("write", "draft")::contains)
                .findFirst()
                .orElseThrow();
        String other = planned.equals("write") ? "draft" : "write";

        assertThat(new Alternatives(plan, request.library(), Set.of()).to(planned))
                .extracting(Activity::id)
                .contains(other);
        PlanDifference difference = PlanDifference.between(plan, after(new PlanEdit.Swap(planned, other)));

        assertThat(difference.goes()).extracting(a -> a.activity().id()).containsExactly(planned);
        assertThat(difference.comes()).extracting(a -> a.activity().id()).containsExactly(other);
        assertThat(difference.stays().size() + difference.changes().size())
                .isEqualTo(plan.activities().size() - 1);
    }

    @Test
    void what_is_left_out_leaves_the_rest_alone_and_lets_nothing_else_in() {
        PlannedActivity first = plan.activities().getFirst();

        PlanDifference difference = PlanDifference.between(
                plan, after(new PlanEdit.LeaveOut(first.activity().id())));

        assertThat(difference.goes()).containsExactly(first);
        assertThat(difference.comes()).isEmpty();
        assertThat(difference.changes())
                .allMatch(c -> c.before().start().equals(c.after().start()));
    }

    @Test
    void what_is_added_brings_what_it_builds_on() {
        PlanRequest more = request.choosingFrom(aLibraryOf(
                anActivity("read").developing("2.A.1.e").taking(10, 40).weekly(1, 5),
                anActivity("basics").developing("2.A.1.g").taking(5, 5),
                anActivity("advanced").developing("2.A.1.g").taking(5, 5).after("basics")));
        DevelopmentPlan small = plan(new DraftPlan().draft(more));
        PlanRequest edited = more.withWishes(new PlanEdit.Add("advanced", Optional.empty()).appliedTo(Wishes.NONE));

        PlanDifference difference =
                PlanDifference.between(small, plan(new DraftPlan().redraft(small, edited, step -> {})));

        assertThat(difference.comes()).extracting(a -> a.activity().id()).containsExactly("basics", "advanced");
        assertThat(difference.goes()).isEmpty();
    }

    @Test
    void what_cannot_be_kept_is_said_and_repaired() {
        PlanRequest edited = request.withWishes(new PlanEdit.Resize("read", 400).appliedTo(Wishes.NONE));

        PlanOutcome outcome = new DraftPlan().redraft(plan, edited, step -> {});

        assertThat(outcome).isInstanceOf(Infeasible.class);
        assertThat(((Infeasible) outcome).conflict())
                .anyMatch(c -> c.contains("having “Title of read” in the plan for 400 hours"));
    }

    @Test
    void wishes_whose_time_has_passed_are_let_go_of_piece_by_piece() {
        PlanRequest later = aPlanRequest()
                .choosingFrom(request.library())
                .missing("2.A.1.e", 4, 2)
                .starting("2026-05-04")
                .havingFinished("write")
                .wanting(
                        "read", Wish.ANYHOW.startingOn(LocalDate.of(2026, 3, 2)).taking(12))
                .wanting("write", Wish.ANYHOW)
                .wanting("unknown", Wish.ANYHOW)
                .without("draft")
                .build();

        Wishes standing = StandingWishes.of(later).wishes();

        assertThat(standing.wanted()).containsOnlyKeys("read");
        assertThat(standing.of("read")).contains(Wish.ANYHOW.taking(12));
        assertThat(standing.unwanted()).containsExactly("draft");
    }
}
