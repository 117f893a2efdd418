package dev.waymark.server.api;

import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.DraftOutcome.Drafted;
import dev.waymark.server.planning.DraftOutcome.Impossible;
import dev.waymark.server.planning.DraftOutcome.NotYet;
import dev.waymark.server.planning.MakePlan;
import dev.waymark.server.planning.PlanSummary;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans, and what a person can give to one. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Plan")
class PlanApi {
    private final SetLimits limits;
    private final MakePlan make;
    private final ReadPlans read;

    PlanApi(SetLimits limits, MakePlan make, ReadPlans read) {
        this.limits = limits;
        this.make = make;
        this.read = read;
    }

    @GetMapping("/limits")
    @Operation(summary = "The hours, money and dates you can give")
    LimitsPayload limits(@AuthenticationPrincipal SignedIn me) {
        return limits.of(me.organisation()).map(LimitsPayload::of).orElseThrow(() -> Refused.missing("limits yet"));
    }

    @PutMapping("/limits")
    @Operation(summary = "Say what hours, money and dates you can give")
    LimitsPayload set(@AuthenticationPrincipal SignedIn me, @RequestBody LimitsPayload request) {
        limits.set(me.organisation(), request.limits());
        return limits(me);
    }

    @GetMapping("/plan")
    @Operation(summary = "The plan you follow")
    PlanResponse current(@AuthenticationPrincipal SignedIn me) {
        return read.current(me.organisation()).map(PlanResponse::of).orElseThrow(() -> Refused.missing("plan yet"));
    }

    @GetMapping("/plans")
    @Operation(summary = "All plans you have made, newest first")
    List<PlanSummary> list(@AuthenticationPrincipal SignedIn me) {
        return read.list(me.organisation());
    }

    @GetMapping("/plans/{number}")
    @Operation(summary = "One plan you have made")
    PlanResponse numbered(@AuthenticationPrincipal SignedIn me, @PathVariable int number) {
        return read.numbered(me.organisation(), number)
                .map(PlanResponse::of)
                .orElseThrow(() -> Refused.missing("plan"));
    }

    @PostMapping("/plans")
    @Operation(summary = "Make a plan toward your current target, and follow it from then on")
    ResponseEntity<?> make(@AuthenticationPrincipal SignedIn me, @RequestBody PlanWish wish) {
        return switch (make.make(me.organisation(), wish.reason(), step -> {})) {
            case Drafted drafted ->
                ResponseEntity.created(
                                URI.create("/api/v1/plans/" + drafted.made().number()))
                        .body(PlanResponse.of(drafted.made()));
            case Impossible impossible ->
                ResponseEntity.of(problem(impossible.why())).build();
            case NotYet notYet ->
                throw Refused.invalid(notYet.missing(), "Set your %s first.".formatted(notYet.missing()));
        };
    }

    static ProblemDetail problem(PlanOutcome.Infeasible why) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                (why.proven() ? "These cannot hold together: " : "No plan was found that keeps all of these: ")
                        + String.join("; ", why.conflict()));
        problem.setTitle("No plan keeps every limit");
        problem.setProperty("proven", why.proven());
        problem.setProperty("conflict", why.conflict());
        problem.setProperty(
                "repairs",
                why.repairs().stream()
                        .map(repair -> new RepairResponse(
                                repair.change(), repair.plan().end().toString()))
                        .toList());
        return problem;
    }

    /** @param reason why you make it, in words; kept with the plan */
    record PlanWish(String reason) {}

    record RepairResponse(String change, String ends) {}
}
