package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.profile.Position;
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
    private final Experiences experiences;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    ReviseExperience(
            TenantTransactions transactions, Experiences experiences, Catalogue catalogue, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.experiences = experiences;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Adds a job as one of its occupation.
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
        revise(person, all -> {
            List<HeldExperience> more = new ArrayList<>(all);
            more.addFirst(held);
            return more;
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

    /** Nothing happens if it is gone already. */
    public void remove(OrganisationId person, UUID job) {
        revise(
                person,
                all -> all.stream().filter(held -> !held.id().equals(job)).toList());
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
