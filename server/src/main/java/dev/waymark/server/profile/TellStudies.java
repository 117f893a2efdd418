package dev.waymark.server.profile;

import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Resume;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Adds or takes away courses of study that a résumé lacked or had wrong. */
@Service
public class TellStudies {
    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Clock clock;

    TellStudies(TenantTransactions transactions, Profiles profiles, Clock clock) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.clock = clock;
    }

    public void add(OrganisationId person, EducationEntry study) {
        revise(person, studies -> studies.addFirst(study));
    }

    /** @param index in the order of the profile; nothing happens if there is none */
    public void remove(OrganisationId person, int index) {
        revise(person, studies -> {
            if (index >= 0 && index < studies.size()) {
                studies.remove(index);
            }
        });
    }

    private void revise(OrganisationId person, Consumer<List<EducationEntry>> change) {
        transactions.run(person, () -> {
            var stored = profiles.of(person);
            Resume resume = stored.resume().orElse(Resume.BLANK);
            List<EducationEntry> studies = new ArrayList<>(resume.education());
            change.accept(studies);
            profiles.bring(
                    person,
                    resume.withEducation(studies),
                    stored.remarks(),
                    stored.fileName().orElse("typed"),
                    clock.instant());
        });
    }
}
