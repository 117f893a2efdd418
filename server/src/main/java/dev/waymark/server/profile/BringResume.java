package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Reading;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadResume;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.engine.recognition.RecognisedPosition;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads a résumé, recognises the occupations in it, and keeps both. */
@Service
public class BringResume {
    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Experiences experiences;
    private final RecogniseExperience recognition;
    private final Clock clock;
    private final Ids ids;

    BringResume(
            TenantTransactions transactions,
            Profiles profiles,
            Experiences experiences,
            RecogniseExperience recognition,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.experiences = experiences;
        this.recognition = recognition;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Replaces what was brought before, ratings and motivation aside.
     *
     * @throws UnreadableFile if nothing of it could be used; nothing is changed then
     */
    public Reading<Resume> bring(OrganisationId person, String fileName, byte[] file) throws UnreadableFile {
        LocalDate today = LocalDate.now(clock);
        ResumeReading read = new ReadResume(today).read(fileName, file);
        Reading<Resume> reading = new Reading<>(read.resume(), read.remarks());
        List<HeldExperience> held = recognition.of(reading.value(), today).positions().stream()
                .flatMap(position -> held(position, today).stream())
                .toList();
        transactions.run(person, () -> {
            profiles.bring(person, reading.value(), reading.remarks(), fileName, clock.instant());
            experiences.replace(person, held);
        });
        return reading;
    }

    /** In the occupation, and in leading it where the title says so. */
    private List<HeldExperience> held(RecognisedPosition recognised, LocalDate today) {
        List<HeldExperience> held = new ArrayList<>();
        recognised
                .occupation()
                .ifPresent(o -> held.add(held(recognised.position(), o, recognised.confidence(), today)));
        recognised
                .supervising()
                .ifPresent(o -> held.add(held(recognised.position(), o, recognised.supervisingConfidence(), today)));
        return held.stream().filter(h -> h.years() > 0).toList();
    }

    private HeldExperience held(Position position, Occupation occupation, double confidence, LocalDate today) {
        return new HeldExperience(
                ids.next(),
                position.title(),
                position.employer(),
                occupation.code(),
                position.period().years(today),
                position.period().yearsSince(today),
                Math.clamp(confidence, 0, 1),
                false);
    }
}
