package dev.waymark.server.progress;

import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Records what a person did. */
@Service
public class RecordProgress {
    private static final int LONGEST_NOTE = 2000;

    private final TenantTransactions transactions;
    private final ActivityProgress activities;
    private final WorkLog log;
    private final Reviews reviews;
    private final Clock clock;
    private final Ids ids;

    RecordProgress(
            TenantTransactions transactions,
            ActivityProgress activities,
            WorkLog log,
            Reviews reviews,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.activities = activities;
        this.log = log;
        this.reviews = reviews;
        this.clock = clock;
        this.ids = ids;
    }

    /** Logs hours; the first ones mean that the activity is under way. */
    public void log(OrganisationId person, String activity, LocalDate on, double hours, String note) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refused.invalid("on", "Log what is done: %s has not come yet.".formatted(on));
        }
        if (!(hours >= 0.05 && hours <= 24)) {
            throw Refused.invalid("hours", "Hours on one day are above 0 and at most 24, not %s.".formatted(hours));
        }
        checkNote(note);
        transactions.run(person, () -> {
            activities.begin(person, activity, on);
            log.add(person, ids.next(), activity, on, hours, note.strip(), clock.instant());
        });
    }

    public void removeFromLog(OrganisationId person, UUID entry) {
        transactions.run(person, () -> log.remove(person, entry));
    }

    /** @param version of the activity's state that the change is based on */
    public void mark(OrganisationId person, String activity, ActivityStatus status, int version) {
        transactions.run(person, () -> {
            if (activities.of(person).stream().noneMatch(a -> a.activityId().equals(activity))) {
                throw Refused.missing("activity in your plan");
            }
            activities.mark(person, activity, status, LocalDate.now(clock), version);
        });
    }

    /** Notes that a review was held today, and what came of it. */
    public void holdReview(OrganisationId person, UUID review, String notes) {
        checkNote(notes);
        transactions.run(person, () -> reviews.hold(person, review, LocalDate.now(clock), notes.strip()));
    }

    private static void checkNote(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw Refused.invalid(
                    "note", "Keep a note to %d characters; this has %d.".formatted(LONGEST_NOTE, note.length()));
        }
    }
}
