package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.merging.MergeResumes;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Changes single jobs of a person's past, and leaves the others as they are. */
@Service
public class ReviseExperience {
    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Experiences experiences;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    ReviseExperience(
            TenantTransactions transactions,
            Profiles profiles,
            Experiences experiences,
            Catalogue catalogue,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.experiences = experiences;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Adds a job as one of its occupation, and to the résumé with its dates unless it stands there.
     *
     * @param confidence that the occupation is the right one, 0–1
     * @param confirmed whether the person chose it
     */
    public void add(OrganisationId person, Position position, String code, double confidence, boolean confirmed) {
        OccupationCode occupation = known(code);
        LocalDate today = LocalDate.now(clock);
        double years = Math.max(1 / 12.0, position.period().years(today));
        var held = new HeldExperience(
                ids.next(),
                position.title(),
                position.employer(),
                occupation,
                years,
                position.period().yearsSince(today),
                confidence,
                confirmed);
        transactions.run(person, () -> {
            List<HeldExperience> all = new ArrayList<>(experiences.of(person));
            all.addFirst(held);
            experiences.replace(person, all);
            List<Position> jobs = new ArrayList<>(resume(person).positions());
            if (!jobs.contains(position)) {
                jobs.addFirst(position);
                write(person, jobs);
            }
        });
    }

    /**
     * Says what occupation a job counts as.
     *
     * @throws Refused if the person has no such job, or the catalogue no such occupation
     */
    public void correct(OrganisationId person, UUID job, String code) {
        OccupationCode occupation = known(code);
        revise(person, all -> {
            if (all.stream().noneMatch(held -> held.id().equals(job))) {
                throw Refused.missing("job");
            }
            return all.stream()
                    .map(held -> held.id().equals(job) ? confirmed(held, occupation) : held)
                    .toList();
        });
    }

    /** Takes a job away, from the résumé too once it counts as nothing any more. Nothing happens if it is gone already. */
    public void remove(OrganisationId person, UUID job) {
        transactions.run(person, () -> {
            List<HeldExperience> before = experiences.of(person);
            List<HeldExperience> after =
                    before.stream().filter(held -> !held.id().equals(job)).toList();
            experiences.replace(person, after);
            before.stream()
                    .filter(held -> held.id().equals(job))
                    .filter(gone -> after.stream().noneMatch(gone::isSameJob))
                    .forEach(gone -> write(
                            person,
                            resume(person).positions().stream()
                                    .filter(read -> !MergeResumes.isAbout(read, gone.title(), gone.employer()))
                                    .toList()));
        });
    }

    private Resume resume(OrganisationId person) {
        return profiles.of(person).resume().orElse(Resume.BLANK);
    }

    private void write(OrganisationId person, List<Position> jobs) {
        var stored = profiles.of(person);
        profiles.bring(
                person,
                stored.resume().orElse(Resume.BLANK).withPositions(jobs),
                stored.remarks(),
                stored.fileName().orElse("typed"),
                clock.instant());
    }

    /** Takes all occupations as they were recognised. */
    public void confirm(OrganisationId person) {
        revise(
                person,
                all -> all.stream()
                        .map(held -> confirmed(held, held.occupation()))
                        .toList());
    }

    private void revise(OrganisationId person, UnaryOperator<List<HeldExperience>> change) {
        transactions.run(person, () -> experiences.replace(person, change.apply(experiences.of(person))));
    }

    private OccupationCode known(String code) {
        return OccupationCode.read(code)
                .flatMap(catalogue::occupation)
                .map(Occupation::code)
                .orElseThrow(() -> Refused.invalid(
                        "code", "'%s' is not an occupation of the catalogue. Search and choose one.".formatted(code)));
    }

    private static HeldExperience confirmed(HeldExperience held, OccupationCode occupation) {
        return new HeldExperience(
                held.id(), held.title(), held.employer(), occupation, held.years(), held.yearsSince(), 1, true);
    }
}
