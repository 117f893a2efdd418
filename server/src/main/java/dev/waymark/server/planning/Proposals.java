package dev.waymark.server.planning;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.snapshot.Snapshots;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of plans that wait for a yes: one a person. */
@Repository
class Proposals {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    Proposals(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    /** The one to this plan. */
    Optional<Proposal> to(OrganisationId person, MadePlan current) {
        return sql.sql("""
                        SELECT proposal_id, wishes, wishes_version, reason, made_at, snapshot FROM plan_proposal
                        WHERE organisation_id = :person AND plan_id = :plan
                        """)
                .param("person", person.value())
                .param("plan", current.id())
                .query((row, number) -> new Proposal(
                        row.getObject("proposal_id", UUID.class),
                        current,
                        snapshots.read(row.getString("snapshot"), DevelopmentPlan.class),
                        snapshots.read(row.getString("wishes"), Wishes.class),
                        row.getInt("wishes_version"),
                        row.getString("reason"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** In place of any other. */
    void put(OrganisationId person, Proposal proposal) {
        remove(person);
        sql.sql("""
                        INSERT INTO plan_proposal (organisation_id, proposal_id, plan_id, wishes, wishes_version, reason,
                            made_at, snapshot, snapshot_form)
                        VALUES (:person, :id, :plan, :wishes::jsonb, :version, :reason, :madeAt, :snapshot::jsonb, :form)
                        """)
                .param("person", person.value())
                .param("id", proposal.id())
                .param("plan", proposal.current().id())
                .param("wishes", snapshots.write(proposal.wishes()))
                .param("version", proposal.wishesVersion())
                .param("reason", proposal.reason())
                .param("madeAt", proposal.madeAt().atOffset(ZoneOffset.UTC))
                .param("snapshot", snapshots.write(proposal.plan()))
                .param("form", Snapshots.FORM)
                .update();
    }

    void remove(OrganisationId person) {
        sql.sql("DELETE FROM plan_proposal WHERE organisation_id = :person")
                .param("person", person.value())
                .update();
    }
}
