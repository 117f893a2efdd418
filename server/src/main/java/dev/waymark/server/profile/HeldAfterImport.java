package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.merging.MergeResumes;
import dev.waymark.engine.profile.merging.Standing;
import dev.waymark.engine.recognition.RecognisedPosition;
import dev.waymark.server.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Past occupations after an import: what is there stays, with the occupation the person confirmed; a job with other
 * dates counts with those; and only jobs that are new are added, as they are recognised.
 */
final class HeldAfterImport {
    /** Typed years are rounder than read ones. */
    private static final double SAME_END_YEARS = 1.5;

    private final LocalDate today;
    private final Ids ids;
    private final List<HeldExperience> all;

    HeldAfterImport(List<HeldExperience> there, LocalDate today, Ids ids) {
        this.today = today;
        this.ids = ids;
        all = new ArrayList<>(there);
    }

    /** @param recognised of the job as it is after the import */
    void take(RecognisedPosition recognised, Standing standing) {
        Position job = recognised.position();
        List<HeldExperience> there = all.stream()
                .filter(held -> MergeResumes.isAbout(job, held.title(), held.employer()))
                .filter(held -> standing == Standing.CHANGED || endsAlike(held, job))
                .toList();
        if (standing == Standing.NEW && there.isEmpty()) {
            all.addAll(held(recognised));
            all.sort(Comparator.comparingDouble(HeldExperience::yearsSince));
        } else if (standing == Standing.CHANGED && job.period().years(today) > 0) {
            all.replaceAll(held -> there.contains(held) ? dated(held, job) : held);
        }
    }

    List<HeldExperience> all() {
        return all;
    }

    private boolean endsAlike(HeldExperience held, Position job) {
        return Math.abs(held.yearsSince() - job.period().yearsSince(today)) <= SAME_END_YEARS;
    }

    private HeldExperience dated(HeldExperience held, Position job) {
        return new HeldExperience(
                held.id(),
                held.title(),
                held.employer().or(job::employer),
                held.occupation(),
                job.period().years(today),
                job.period().yearsSince(today),
                held.confidence(),
                held.confirmed());
    }

    /** In the occupation, and in leading it where the title says so. */
    private List<HeldExperience> held(RecognisedPosition recognised) {
        List<HeldExperience> held = new ArrayList<>();
        recognised.occupation().ifPresent(o -> held.add(held(recognised.position(), o, recognised.confidence())));
        recognised
                .supervising()
                .ifPresent(o -> held.add(held(recognised.position(), o, recognised.supervisingConfidence())));
        return held.stream().filter(h -> h.years() > 0).toList();
    }

    private HeldExperience held(Position position, Occupation occupation, double confidence) {
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
