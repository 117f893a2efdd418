package dev.waymark.server.api;

import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.DueReview;
import dev.waymark.server.progress.LogEntry;
import dev.waymark.server.progress.ProgressSoFar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been done, over the API. */
record LogResponse(List<StateResponse> activities, List<EntryResponse> log, List<ReviewResponse> reviews) {
    static LogResponse of(ProgressSoFar progress) {
        return new LogResponse(
                progress.activities().stream().map(StateResponse::of).toList(),
                progress.log().stream().map(EntryResponse::of).toList(),
                progress.reviews().stream().map(ReviewResponse::of).toList());
    }

    record StateResponse(
            String activity,
            String title,
            ActivityStatus status,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate doneOn,
            double hours,
            int version) {
        static StateResponse of(ActivityState state) {
            return new StateResponse(
                    state.activityId(),
                    state.title(),
                    state.status(),
                    state.begunOn().orElse(null),
                    state.doneOn().orElse(null),
                    state.hours(),
                    state.version());
        }
    }

    record EntryResponse(UUID id, String activity, LocalDate on, double hours, String note) {
        static EntryResponse of(LogEntry entry) {
            return new EntryResponse(entry.id(), entry.activityId(), entry.on(), entry.hours(), entry.note());
        }
    }

    record ReviewResponse(
            UUID id,
            LocalDate dueOn,
            String title,
            String what,
            @Nullable LocalDate heldOn,
            String notes) {
        static ReviewResponse of(DueReview review) {
            return new ReviewResponse(
                    review.id(),
                    review.dueOn(),
                    review.title(),
                    review.what(),
                    review.heldOn().orElse(null),
                    review.notes());
        }
    }
}
