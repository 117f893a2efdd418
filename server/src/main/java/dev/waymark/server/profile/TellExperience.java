package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes a person's past occupations as they say them: typed, or recognised before and now confirmed or corrected. */
@Service
public class TellExperience {
    private static final int MOST = 40;
    private static final double LONGEST_YEARS = 60;

    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Experiences experiences;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    TellExperience(
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
     * Replaces all past occupations.
     *
     * @param version of the profile that the change is based on
     * @throws Refused if a row cannot be used (fields {@code "experience[0].years"} …) or the profile has changed since
     */
    public void tell(OrganisationId person, String name, boolean employed, List<Told> told, int version) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > 120) {
            complaints.put("name", "Tell us what to call you, in at most 120 characters.");
        }
        if (told.size() > MOST) {
            complaints.put("experience", "Keep to the %d jobs that matter most.".formatted(MOST));
        }
        List<HeldExperience> held = new ArrayList<>();
        for (int i = 0; i < told.size() && i < MOST; i++) {
            check("experience[%d].".formatted(i), told.get(i), complaints).ifPresent(held::add);
        }
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        transactions.run(person, () -> {
            profiles.describe(person, name.strip(), employed, version, clock.instant());
            experiences.replace(person, held);
        });
    }

    private Optional<HeldExperience> check(String field, Told told, Map<String, String> complaints) {
        int before = complaints.size();
        if (told.title().isBlank() || told.title().length() > 200) {
            complaints.put(field + "title", "Give the job's title, in at most 200 characters.");
        }
        if (!(told.years() > 0 && told.years() <= LONGEST_YEARS)) {
            complaints.put(
                    field + "years", "Years in the job are above 0 and at most 60, not %s.".formatted(told.years()));
        }
        if (!(told.yearsSince() >= 0 && told.yearsSince() <= LONGEST_YEARS)) {
            complaints.put(
                    field + "yearsSince",
                    "Years since you left are between 0 and 60, not %s.".formatted(told.yearsSince()));
        }
        Optional<OccupationCode> code = OccupationCode.read(told.occupation())
                .filter(c -> catalogue.occupation(c).isPresent());
        if (code.isEmpty()) {
            complaints.put(
                    field + "occupation",
                    "'%s' is not an occupation of the catalogue. Search for its title and choose one."
                            .formatted(told.occupation()));
        }
        return complaints.size() > before
                ? Optional.empty()
                : code.map(c -> new HeldExperience(
                        ids.next(),
                        told.title().strip(),
                        Optional.of(told.employer().strip()).filter(e -> !e.isEmpty()),
                        c,
                        told.years(),
                        told.yearsSince(),
                        1,
                        true));
    }

    /** One job as told: years in it, and years since it ended (0 if still held). */
    public record Told(String title, String employer, String occupation, double years, double yearsSince) {}
}
