package dev.waymark.server.progress;

import java.util.List;
import java.util.Optional;

/**
 * What has been done.
 *
 * @param activities of the current plan and everything begun or done before, by id
 * @param log newest first
 * @param reviews of the current plan, earliest first
 */
public record ProgressSoFar(List<ActivityState> activities, List<LogEntry> log, List<DueReview> reviews) {
    public ProgressSoFar {
        activities = List.copyOf(activities);
        log = List.copyOf(log);
        reviews = List.copyOf(reviews);
    }

    public Optional<ActivityState> activity(String id) {
        return activities.stream().filter(a -> a.activityId().equals(id)).findFirst();
    }
}
