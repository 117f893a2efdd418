package dev.waymark.server.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.plan.PlanEdit;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.planning.DraftOutcome.Drafted;
import dev.waymark.server.planning.EditOutcome.Proposed;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.progress.RecordProgress;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.testing.Planner;
import dev.waymark.server.testing.RunningWaymark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One person's plan, changed by hand one thing after another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditPlanTest {
    private final EditPlan edit = RunningWaymark.bean(EditPlan.class);
    private final ReadPlans plans = RunningWaymark.bean(ReadPlans.class);
    private final PlanVersions versions = RunningWaymark.bean(PlanVersions.class);
    private final MakePlan make = RunningWaymark.bean(MakePlan.class);
    private final ReadProgress progress = RunningWaymark.bean(ReadProgress.class);
    private Planner planner;
    private OrganisationId ada;

    @BeforeAll
    void plan() {
        planner = Planner.newcomer();
        ada = planner.person();
    }

    private MadePlan current() {
        return plans.current(ada).orElseThrow();
    }

    private static String id(PlannedActivity planned) {
        return planned.activity().id();
    }

    private Optional<PlannedActivity> planned(String id) {
        return current().plan().activities().stream()
                .filter(a -> id(a).equals(id))
                .findFirst();
    }

    private Proposal propose(PlanEdit wanted) {
        EditOutcome outcome = edit.propose(ada, current().number(), wanted, step -> {});
        assertThat(outcome).isInstanceOf(Proposed.class);
        return ((Proposed) outcome).proposal();
    }

    @Test
    @Order(1)
    void a_change_waits_for_a_yes_and_can_be_discarded() {
        String last = id(current().plan().activities().getLast());

        Proposal proposal = propose(new PlanEdit.LeaveOut(last));

        assertThat(proposal.difference().goes()).extracting(EditPlanTest::id).contains(last);
        assertThat(edit.proposal(ada)).map(Proposal::reason).contains(proposal.reason());
        assertThat(current().number()).isEqualTo(1);
        edit.discard(ada);
        assertThat(edit.proposal(ada)).isEmpty();
        assertThatThrownBy(() -> edit.accept(ada, proposal.id())).isInstanceOf(Refused.class);
        assertThat(edit.wishes(ada)).isEqualTo(Wishes.NONE);
    }

    @Test
    @Order(2)
    void what_is_moved_is_in_its_week_in_this_plan_and_the_next() {
        PlannedActivity first = current().plan().activities().getFirst();
        LocalDate later = first.start().plusWeeks(3);

        Proposal proposal = propose(new PlanEdit.Move(id(first), later));
        MadePlan accepted = edit.accept(ada, proposal.id());

        assertThat(accepted.number()).isEqualTo(2);
        assertThat(accepted.reason()).startsWith("You put “" + first.activity().title() + "” in the week of ");
        assertThat(planned(id(first)).orElseThrow().start()).isEqualTo(later);
        assertThat(((Drafted) make.make(ada, "Again.", step -> {})).made().number())
                .isEqualTo(3);
        assertThat(planned(id(first)).orElseThrow().start()).isEqualTo(later);
        assertThat(edit.wishes(ada).of(id(first)).orElseThrow().startsOn()).contains(later);
    }

    @Test
    @Order(3)
    void what_was_changed_on_an_older_plan_is_a_conflict() {
        PlanEdit wanted = new PlanEdit.LeaveOut(id(current().plan().activities().getFirst()));

        assertThatThrownBy(() -> edit.propose(ada, 1, wanted, step -> {}))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal())
                                .isInstanceOf(Refusal.Conflicting.class)
                                .extracting(Refusal::message)
                                .isEqualTo(
                                        "You changed plan 1, but by now you follow plan 3. Load it, then make your change."));
        Proposal proposal = propose(wanted);
        make.make(ada, "Meanwhile.", step -> {});
        assertThatThrownBy(() -> edit.accept(ada, proposal.id()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(Refusal.Conflicting.class));
    }

    @Test
    @Order(4)
    void what_cannot_be_kept_says_why_and_changes_nothing() {
        MadePlan before = current();
        String first = id(before.plan().activities().getFirst());

        EditOutcome outcome = edit.propose(ada, before.number(), new PlanEdit.Resize(first, 900), step -> {});

        assertThat(outcome).isInstanceOf(EditOutcome.Impossible.class);
        assertThat(((EditOutcome.Impossible) outcome).why().conflict()).anyMatch(c -> c.contains("900 hours"));
        assertThat(edit.proposal(ada)).isEmpty();
        assertThat(current().number()).isEqualTo(before.number());
        assertThatThrownBy(() -> edit.propose(
                        ada, before.number(), new PlanEdit.Move(first, LocalDate.of(2020, 1, 6)), step -> {}))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    @Order(5)
    void another_in_its_place_comes_from_what_raises_the_same() {
        var alternatives = edit.alternatives(ada).orElseThrow();
        PlannedActivity planned = current().plan().activities().stream()
                .filter(a -> !a.raises().isEmpty() && !alternatives.to(id(a)).isEmpty())
                .findFirst()
                .orElseThrow();
        String other = alternatives.to(id(planned)).getFirst().id();

        edit.accept(ada, propose(new PlanEdit.Swap(id(planned), other)).id());

        assertThat(planned(id(planned))).isEmpty();
        assertThat(planned(other)).isPresent();
        assertThat(edit.wishes(ada).unwanted()).contains(id(planned));
    }

    @Test
    @Order(6)
    void going_back_brings_the_earlier_plan_with_its_wishes_and_keeps_what_was_done() {
        String done = id(current().plan().activities().getFirst());
        RunningWaymark.bean(RecordProgress.class).log(ada, done, LocalDate.now(), 1.5, "");
        versions.name(ada, 1, " Before the move ");
        MadePlan first = plans.numbered(ada, 1).orElseThrow();
        int now = current().number();

        MadePlan back = versions.goBack(ada, 1, now);

        assertThat(back.number()).isEqualTo(now + 1);
        assertThat(back.reason()).isEqualTo("Back to plan 1, “Before the move”.");
        assertThat(current().plan().activities()).isEqualTo(first.plan().activities());
        assertThat(edit.wishes(ada)).isEqualTo(Wishes.NONE);
        assertThat(progress.of(ada).log()).hasSize(1);
        assertThat(plans.list(ada)).extracting(PlanSummary::name).contains("Before the move");
        assertThatThrownBy(() -> versions.goBack(ada, 2, now))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isInstanceOf(Refusal.Conflicting.class));
    }

    @Test
    @Order(7)
    void a_plan_to_elsewhere_is_neither_changed_nor_gone_back_to() {
        RunningWaymark.bean(ChooseDestination.class).target(ada, "29-1141.00", CareerMove.CHANGE);
        int now = current().number();
        String first = id(current().plan().activities().getFirst());

        for (var wrong : List.<ThrowingCallable>of(
                () -> versions.goBack(ada, 1, now),
                () -> edit.propose(ada, now, new PlanEdit.LeaveOut(first), step -> {}))) {
            assertThatThrownBy(wrong)
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isInstanceOf(Refusal.Conflicting.class));
        }
    }
}
