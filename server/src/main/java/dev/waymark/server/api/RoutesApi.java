package dev.waymark.server.api;

import dev.waymark.engine.route.Choice;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ExploreRoutes;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ways to where a person wants to be. */
@RestController
@Tag(name = "Gap")
class RoutesApi {
    private static final double WEEK = 60;
    private static final double USUAL_HOURS = 5;
    private static final double USUAL_READINESS = 0.9;

    private final ExploreRoutes explore;
    private final SetLimits limits;

    RoutesApi(ExploreRoutes explore, SetLimits limits) {
        this.explore = explore;
        this.limits = limits;
    }

    @GetMapping("/api/v1/gap/routes")
    @Operation(
            summary =
                    "Ways to your current target, straight and through work in between, by time, money, risk, pay and fit",
            description =
                    "Hours a week for study (above 0, at most 60) and the readiness (above 0, at most 1) to hold before beginning there are those of your plan's limits where left out, or else 5 and 0.9. The direct way comes first.")
    RoutesResponse show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable Double hours,
            @RequestParam(required = false) @Nullable Double readiness) {
        if (hours != null && !(hours > 0 && hours <= WEEK)) {
            throw Refused.invalid("hours", "Hours a week are above 0 and at most 60, not %s.".formatted(hours));
        }
        if (readiness != null && !(readiness > 0 && readiness <= 1)) {
            throw Refused.invalid("readiness", "A readiness is above 0 and at most 1, not %s.".formatted(readiness));
        }
        Optional<PlanningLimits> planned = limits.of(me.organisation());
        double week = hours == null ? planned.map(PlanningLimits::hoursPerWeek).orElse(USUAL_HOURS) : hours;
        double wanted = readiness == null
                ? planned.map(PlanningLimits::readiness)
                        .orElse(OptionalDouble.empty())
                        .orElse(USUAL_READINESS)
                : readiness;
        List<Choice> found = explore.of(me.organisation(), week, wanted);
        if (found.isEmpty()) {
            throw Refused.missing("way: choose a target first");
        }
        return RoutesResponse.of(found, week, wanted);
    }
}
