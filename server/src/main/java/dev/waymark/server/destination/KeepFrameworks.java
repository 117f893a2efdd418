package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.destination.framework.FrameworkFile;
import dev.waymark.engine.destination.framework.FrameworkTarget;
import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.engine.destination.framework.RoleName;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Reads, keeps and drops the role frameworks a person has, and makes one of their roles the target. */
@Service
public class KeepFrameworks {
    private static final int MOST = 20;

    private final TenantTransactions transactions;
    private final RoleFrameworks frameworks;
    private final ChooseDestination choose;
    private final ObjectProvider<FrameworkTarget> targets;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    KeepFrameworks(
            TenantTransactions transactions,
            RoleFrameworks frameworks,
            ChooseDestination choose,
            ObjectProvider<FrameworkTarget> targets,
            Catalogue catalogue,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.frameworks = frameworks;
        this.choose = choose;
        this.targets = targets;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What a file says; nothing is kept.
     *
     * @throws UnreadableFile naming file, line, column and value, and what to try
     */
    public RoleFramework read(String fileName, byte[] bytes) throws UnreadableFile {
        return new FrameworkFile(catalogue).read(fileName, bytes);
    }

    public UUID keep(OrganisationId person, RoleFramework framework) {
        UUID id = ids.next();
        transactions.run(person, () -> {
            if (frameworks.of(person).size() >= MOST) {
                throw Refused.conflict("You keep %d role frameworks already. Delete one first.".formatted(MOST));
            }
            frameworks.add(person, id, framework, clock.instant());
        });
        return id;
    }

    /** By name. */
    public List<KeptFramework> of(OrganisationId person) {
        return transactions.in(person, () -> frameworks.of(person));
    }

    public RoleFramework one(OrganisationId person, UUID id) {
        return transactions.in(
                person, () -> frameworks.one(person, id).orElseThrow(() -> Refused.missing("role framework")));
    }

    /** Targets made of its roles stay: they are kept whole. */
    public void drop(OrganisationId person, UUID id) {
        transactions.run(person, () -> frameworks.drop(person, id));
    }

    /**
     * Aims at a role from now on.
     *
     * @param occupation the code of the occupation that the role is one of
     */
    public void aim(OrganisationId person, UUID id, RoleName role, String occupation, CareerMove move) {
        RoleFramework framework = one(person, id);
        if (framework.of(role).isEmpty()) {
            throw Refused.missing("role in this framework");
        }
        Target base = OccupationCode.read(occupation)
                .flatMap(catalogue::occupation)
                .flatMap(found -> Target.of(found, catalogue.provenance()))
                .orElseThrow(() -> Refused.invalid(
                        "code", "Say which occupation the role is one of: search for its title and choose one."));
        choose.personal(person, targets.getObject().of(framework, role, base), move);
    }
}
