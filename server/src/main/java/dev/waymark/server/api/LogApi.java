package dev.waymark.server.api;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.progress.RecordProgress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What has been done. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Log")
class LogApi {
    private final ReadProgress read;
    private final RecordProgress record;

    LogApi(ReadProgress read, RecordProgress record) {
        this.read = read;
        this.record = record;
    }

    @GetMapping("/log")
    @Operation(summary = "What you have done: activities with their status, hours logged, reviews")
    LogResponse show(@AuthenticationPrincipal SignedIn me) {
        return LogResponse.of(read.of(me.organisation()));
    }

    @PostMapping("/log")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Log hours spent on an activity of your plan")
    LogResponse log(@AuthenticationPrincipal SignedIn me, @RequestBody LogRequest request) {
        record.log(
                me.organisation(),
                request.activity(),
                request.on(),
                request.hours(),
                Objects.requireNonNullElse(request.note(), ""));
        return show(me);
    }

    @DeleteMapping("/log/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an entry out of the log")
    void remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID entry) {
        record.removeFromLog(me.organisation(), entry);
    }

    @PutMapping("/activities/{activity}/status")
    @Operation(summary = "Mark an activity planned, under way or done")
    LogResponse mark(
            @AuthenticationPrincipal SignedIn me, @PathVariable String activity, @RequestBody StatusRequest request) {
        record.mark(me.organisation(), activity, request.status(), request.version());
        return show(me);
    }

    /** @param note what came of it; none where left out */
    record LogRequest(
            String activity,
            LocalDate on,
            double hours,
            @Nullable String note) {}

    /** @param version of the activity's state the change is based on */
    record StatusRequest(ActivityStatus status, int version) {}
}
