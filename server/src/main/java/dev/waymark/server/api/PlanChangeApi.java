package dev.waymark.server.api;

import dev.waymark.engine.plan.MoveCheck;
import dev.waymark.engine.plan.PlanDifference;
import dev.waymark.engine.plan.PlanEdit;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.EditOutcome;
import dev.waymark.server.planning.EditPlan;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.PlanVersions;
import dev.waymark.server.planning.Proposal;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans changed by hand, and their versions. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Plan changes")
class PlanChangeApi {
    private final EditPlan edit;
    private final PlanVersions versions;
    private final ReadPlans plans;

    PlanChangeApi(EditPlan edit, PlanVersions versions, ReadPlans plans) {
        this.edit = edit;
        this.versions = versions;
        this.plans = plans;
    }

    @GetMapping("/plan/wishes")
    @Operation(summary = "What you want of your plans: activities by id with week and hours, and what to leave out")
    Wishes wishes(@AuthenticationPrincipal SignedIn me) {
        return edit.wishes(me.organisation());
    }

    @GetMapping("/plan/check")
    @Operation(summary = "Whether an activity could begin in another week with the rest of the plan where it is")
    MoveCheck.Verdict check(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String activity,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week) {
        return edit.check(me.organisation(), activity, week);
    }

    @GetMapping("/plan/change")
    @Operation(summary = "The change that waits for your yes, and what it would do")
    ProposalResponse waiting(@AuthenticationPrincipal SignedIn me) {
        return edit.proposal(me.organisation())
                .map(ProposalResponse::of)
                .orElseThrow(() -> Refused.missing("change that waits"));
    }

    @PostMapping("/plan/change")
    @Operation(summary = "Make a plan around a change; you follow it once you accept it")
    ResponseEntity<?> propose(@AuthenticationPrincipal SignedIn me, @RequestBody ChangeRequest request) {
        return switch (edit.propose(me.organisation(), request.plan(), request.edit(), step -> {})) {
            case EditOutcome.Proposed proposed ->
                ResponseEntity.created(URI.create("/api/v1/plan/change"))
                        .body(ProposalResponse.of(proposed.proposal()));
            case EditOutcome.Impossible impossible ->
                ResponseEntity.of(PlanApi.problem(impossible.why())).build();
            case EditOutcome.NotYet notYet ->
                throw Refused.invalid(notYet.missing(), "Set your %s first.".formatted(notYet.missing()));
        };
    }

    @PostMapping("/plan/change/{id}/accept")
    @Operation(summary = "Follow the changed plan from now on; the plan before is kept")
    ResponseEntity<PlanResponse> accept(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return created(edit.accept(me.organisation(), id));
    }

    @DeleteMapping("/plan/change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget the change that waits")
    void discard(@AuthenticationPrincipal SignedIn me) {
        edit.discard(me.organisation());
    }

    @GetMapping("/plans/{number}/difference")
    @Operation(summary = "What another plan of yours does otherwise than this one")
    DifferenceResponse difference(
            @AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestParam int to) {
        return DifferenceResponse.of(PlanDifference.between(
                numbered(me, number).plan(), numbered(me, to).plan()));
    }

    @PutMapping("/plans/{number}/name")
    @Operation(summary = "Give a plan a name of your own; blank takes it off")
    PlanResponse name(@AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestBody NameRequest name) {
        versions.name(me.organisation(), number, name.name());
        return PlanResponse.of(numbered(me, number));
    }

    @PostMapping("/plans/{number}/back")
    @Operation(summary = "Follow an earlier plan again, as a new one; what you did stays done")
    ResponseEntity<PlanResponse> back(
            @AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestBody BackRequest request) {
        return created(versions.goBack(me.organisation(), number, request.from()));
    }

    private MadePlan numbered(SignedIn me, int number) {
        return plans.numbered(me.organisation(), number).orElseThrow(() -> Refused.missing("plan"));
    }

    private static ResponseEntity<PlanResponse> created(MadePlan made) {
        return ResponseEntity.created(URI.create("/api/v1/plans/" + made.number()))
                .body(PlanResponse.of(made));
    }

    /** What is changed. */
    enum Change {
        MOVE,
        RESIZE,
        LEAVE_OUT,
        SWAP,
        ADD,
        RELEASE,
        RELEASE_ALL
    }

    /**
     * A change of a plan.
     *
     * @param plan number of the plan it is made on: 409 if you follow another by now
     * @param week any day of it; for MOVE, and if you like for ADD
     * @param hours in all; for RESIZE
     * @param instead id of an activity; for SWAP
     */
    record ChangeRequest(
            int plan,
            Change what,
            @Nullable String activity,
            @Nullable LocalDate week,
            @Nullable Double hours,
            @Nullable String instead) {
        PlanEdit edit() {
            return switch (what) {
                case MOVE -> new PlanEdit.Move(given("activity", activity), monday(given("week", week)));
                case RESIZE -> new PlanEdit.Resize(given("activity", activity), given("hours", hours));
                case LEAVE_OUT -> new PlanEdit.LeaveOut(given("activity", activity));
                case SWAP -> new PlanEdit.Swap(given("activity", activity), given("instead", instead));
                case ADD ->
                    new PlanEdit.Add(
                            given("activity", activity),
                            Optional.ofNullable(week).map(ChangeRequest::monday));
                case RELEASE -> new PlanEdit.LetBe(given("activity", activity));
                case RELEASE_ALL -> new PlanEdit.LetAllBe();
            };
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        private <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw Refused.invalid(field, "%s needs the field “%s”.".formatted(what, field));
            }
            return value;
        }
    }

    /** @param from number of the plan you follow: 409 if it is another by now */
    record BackRequest(int from) {}

    record NameRequest(String name) {}

    /** @param plan number of the plan it changes */
    record ProposalResponse(UUID id, int plan, String change, DifferenceResponse difference) {
        static ProposalResponse of(Proposal proposal) {
            return new ProposalResponse(
                    proposal.id(),
                    proposal.current().number(),
                    proposal.reason(),
                    DifferenceResponse.of(proposal.difference()));
        }
    }
}
