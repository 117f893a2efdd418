package dev.waymark.server.profile;

import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadResume;
import dev.waymark.engine.profile.merging.MergeResumes;
import dev.waymark.engine.profile.merging.MergedResume;
import dev.waymark.engine.profile.merging.Standing;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.engine.recognition.RecognisedPosition;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reads what a person brings, shows it to them, and merges it with what is there once they agree. */
@Service
public class BringResume {
    private static final Duration WAITS = Duration.ofDays(2);
    private static final int LONGEST_NAME = 120;

    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Experiences experiences;
    private final PendingImports pending;
    private final RecogniseExperience recognition;
    private final Clock clock;
    private final Ids ids;

    BringResume(
            TenantTransactions transactions,
            Profiles profiles,
            Experiences experiences,
            PendingImports pending,
            RecogniseExperience recognition,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.experiences = experiences;
        this.pending = pending;
        this.recognition = recognition;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Reads a file and keeps what was read aside, for two days or until the next one.
     *
     * @throws UnreadableFile if nothing of it could be used; nothing is changed then
     */
    public PendingImport read(OrganisationId person, String fileName, byte[] file) throws UnreadableFile {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) + "…" : fileName;
        ResumeReading reading = new ReadResume(LocalDate.now(clock)).read(name, file);
        PendingImport read =
                new PendingImport(ids.next(), name, reading, clock.instant().plus(WAITS));
        transactions.run(person, () -> pending.store(person, read, clock.instant()));
        return read;
    }

    /**
     * What was read, beside what it would change.
     *
     * @throws Refused if it is not there any more
     */
    public ImportPreview preview(OrganisationId person, UUID id) {
        return transactions.in(person, () -> {
            PendingImport waiting = waiting(person, id);
            Resume there = profiles.of(person).resume().orElse(Resume.BLANK);
            Resume read = waiting.reading().resume();
            return new ImportPreview(
                    waiting,
                    there,
                    MergeResumes.merge(there, read),
                    recognition.of(read, LocalDate.now(clock)).positions());
        });
    }

    /**
     * Merges what was read with what is there; nothing that is there goes away, and occupations the person confirmed
     * stay.
     *
     * @throws Refused if it is not there any more
     */
    public void agree(OrganisationId person, UUID id, ImportChoice choice) {
        transactions.run(person, () -> {
            PendingImport waiting = waiting(person, id);
            take(person, waiting.fileName(), waiting.reading(), choice);
            pending.delete(person);
        });
    }

    /** Forgets what was read. Nothing happens if it is gone already. */
    public void discard(OrganisationId person, UUID id) {
        transactions.run(
                person,
                () -> pending.of(person, clock.instant())
                        .filter(waiting -> waiting.id().equals(id))
                        .ifPresent(waiting -> pending.delete(person)));
    }

    private PendingImport waiting(OrganisationId person, UUID id) {
        return pending.of(person, clock.instant())
                .filter(waiting -> waiting.id().equals(id))
                .orElseThrow(() -> Refused.missing("import"));
    }

    private void take(OrganisationId person, String fileName, ResumeReading reading, ImportChoice choice) {
        LocalDate today = LocalDate.now(clock);
        Resume there = profiles.of(person).resume().orElse(Resume.BLANK);
        Resume chosen = choice.of(reading);
        MergedResume merged = MergeResumes.merge(there, chosen);
        List<RecognisedPosition> recognised =
                recognition.of(merged.resume(), today).positions();
        HeldAfterImport held = new HeldAfterImport(experiences.of(person), today, ids);
        for (RecognisedPosition position : recognised) {
            held.take(position, standing(position, there, merged));
        }
        profiles.bring(person, merged.resume(), reading.remarks(), fileName, clock.instant());
        experiences.replace(person, held.all());
    }

    /** Merging keeps what is there in its order, and adds what is new behind. */
    private static Standing standing(RecognisedPosition recognised, Resume there, MergedResume merged) {
        int at = merged.resume().positions().indexOf(recognised.position());
        return at >= there.positions().size()
                ? Standing.NEW
                : there.positions().get(at).equals(recognised.position()) ? Standing.SAME : Standing.CHANGED;
    }
}
