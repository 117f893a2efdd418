package dev.waymark.server.demo;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.progress.RecordProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the made-up person has done so far: a little more slowly than planned, as people do. */
@Component
class DemoProgress {
    private static final double PACE = 0.8;

    private final RecordProgress record;
    private final ReadProgress read;
    private final Clock clock;

    DemoProgress(RecordProgress record, ReadProgress read, Clock clock) {
        this.record = record;
        this.read = read;
        this.clock = clock;
    }

    /** Logs every week that has passed, and marks done what should have been done a fortnight ago. */
    void record(OrganisationId person, DevelopmentPlan plan) {
        LocalDate today = LocalDate.now(clock);
        for (PlannedActivity planned : plan.activities()) {
            String id = planned.activity().id();
            for (Map.Entry<LocalDate, Double> week : planned.weeks().entrySet()) {
                LocalDate day = week.getKey().plusDays(2);
                if (day.isBefore(today)) {
                    double hours = Math.clamp(Math.round(week.getValue() * PACE * 2) / 2.0, 0.5, 12);
                    record.log(person, id, day, hours, "");
                }
            }
            if (planned.end().isBefore(today.minusWeeks(2))) {
                read.of(person)
                        .activity(id)
                        .ifPresent(state -> record.mark(person, id, ActivityStatus.DONE, state.version()));
            }
        }
    }
}
