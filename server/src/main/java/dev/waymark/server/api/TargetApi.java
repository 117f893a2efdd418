package dev.waymark.server.api;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.Destination;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.destination.SetGoals;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Where a person wants to be. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Targets")
class TargetApi {
    private static final int MOST_MATCHES = 50;

    private final ReadDestination read;
    private final ChooseDestination choose;
    private final SetGoals goals;
    private final OccupationSearch search;

    TargetApi(ReadDestination read, ChooseDestination choose, SetGoals goals, OccupationSearch search) {
        this.read = read;
        this.choose = choose;
        this.goals = goals;
        this.search = search;
    }

    @GetMapping("/occupations")
    @Operation(summary = "Search occupations by title")
    List<MatchResponse> search(@RequestParam String query, @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST_MATCHES) {
            throw Refused.invalid("limit", "A limit is between 1 and %d, not %d.".formatted(MOST_MATCHES, limit));
        }
        return search.search(query, limit).stream().map(MatchResponse::of).toList();
    }

    @GetMapping("/targets")
    @Operation(summary = "The occupations you aim at, and your goals for 1, 3 and 5 years")
    DestinationResponse show(@AuthenticationPrincipal SignedIn me) {
        return DestinationResponse.of(read.of(me.organisation()));
    }

    @PutMapping("/targets/current")
    @Operation(summary = "Aim at an occupation from now on")
    DestinationResponse target(@AuthenticationPrincipal SignedIn me, @RequestBody TargetRequest request) {
        choose.target(me.organisation(), request.occupation(), request.orExperienced(), request.move());
        return show(me);
    }

    @PostMapping("/targets")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put an occupation, at a grade, on your shortlist without aiming at it")
    DestinationResponse save(@AuthenticationPrincipal SignedIn me, @RequestBody SaveRequest request) {
        choose.save(
                me.organisation(),
                request.occupation(),
                Objects.requireNonNullElse(request.grade(), Grade.EXPERIENCED),
                Objects.requireNonNullElse(request.move(), CareerMove.CHANGE));
        return show(me);
    }

    @DeleteMapping("/targets/{id}/saved")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a target off your shortlist; what you aim at and plans toward it stay")
    void unsave(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        choose.unsave(me.organisation(), id);
    }

    @DeleteMapping("/targets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an earlier target off the list, with the plans made toward it")
    void drop(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        choose.drop(me.organisation(), id);
    }

    @PutMapping("/goals")
    @Operation(summary = "Set your goals by years ahead: 1, 3 and 5; replaces them all")
    DestinationResponse goals(
            @AuthenticationPrincipal SignedIn me, @RequestBody Map<Integer, @Nullable String> statements) {
        Map<Integer, String> said = new TreeMap<>();
        statements.forEach((years, statement) -> said.put(years, statement == null ? "" : statement));
        goals.state(me.organisation(), said);
        return show(me);
    }

    /** @param grade EXPERIENCED where left out */
    record TargetRequest(
            String occupation, CareerMove move, @Nullable Grade grade) {
        Grade orExperienced() {
            return grade == null ? Grade.EXPERIENCED : grade;
        }
    }

    /**
     * @param move CHANGE where left out
     * @param grade EXPERIENCED where left out
     */
    record SaveRequest(
            String occupation,
            @Nullable CareerMove move,
            @Nullable Grade grade) {}

    record MatchResponse(String code, String title, String matched, double score) {
        static MatchResponse of(OccupationMatch match) {
            return new MatchResponse(match.code().value(), match.title(), match.matched(), match.score());
        }
    }

    record DestinationResponse(List<TargetResponse> targets, Map<Integer, String> goals) {
        static DestinationResponse of(Destination destination) {
            return new DestinationResponse(
                    destination.targets().stream().map(TargetResponse::of).toList(), destination.statements());
        }
    }

    /** @param personal whether it is a target of the person's own, near that occupation */
    record TargetResponse(
            UUID id,
            String occupation,
            Grade grade,
            String title,
            CareerMove move,
            boolean current,
            boolean saved,
            boolean personal) {
        static TargetResponse of(ChosenTarget target) {
            return new TargetResponse(
                    target.id(),
                    target.occupation().value(),
                    target.grade(),
                    target.title(),
                    target.move(),
                    target.current(),
                    target.saved(),
                    target.personal().isPresent());
        }
    }
}
