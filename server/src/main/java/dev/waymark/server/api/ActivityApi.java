package dev.waymark.server.api;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.learning.KeepActivities;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Learning activities of a person's own. */
@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities")
class ActivityApi {
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final int LONGEST_ID = 100;

    private final KeepActivities activities;

    ActivityApi(KeepActivities activities) {
        this.activities = activities;
    }

    @GetMapping
    @Operation(summary = "The learning activities you wrote down, by id")
    List<ActivityPayload> list(@AuthenticationPrincipal SignedIn me) {
        return activities.of(me.organisation()).stream()
                .map(ActivityPayload::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One learning activity you wrote down")
    ActivityPayload one(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        return activities
                .one(me.organisation(), id)
                .map(ActivityPayload::of)
                .orElseThrow(() -> Refused.missing("activity of yours"));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Write down a learning activity, or change it; under the id of one that Waymark brings or of a course it takes its place")
    ActivityPayload put(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @RequestBody ActivityPayload request) {
        if (!id.matches(ID) || id.length() > LONGEST_ID) {
            throw Refused.invalid(
                    "id", "An id is small letters, digits and single hyphens, 100 at most, such as my-first-course.");
        }
        return ActivityPayload.of(activities.keep(
                me.organisation(), request.activity(id), request.version() == null ? 0 : request.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a learning activity you wrote down; plans made with it stay as they are")
    void delete(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        activities.drop(me.organisation(), id);
    }
}
