package dev.waymark.server.destination;

import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The role frameworks that people brought. */
@Repository
class RoleFrameworks {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    RoleFrameworks(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    List<KeptFramework> of(OrganisationId person) {
        return sql.sql("""
                        SELECT framework_id, name, attribution, licence, roles, expectations FROM role_framework
                        WHERE organisation_id = :person ORDER BY lower(name), framework_id
                        """)
                .param("person", person.value())
                .query((row, number) -> new KeptFramework(
                        row.getObject("framework_id", UUID.class),
                        row.getString("name"),
                        row.getString("attribution"),
                        row.getString("licence"),
                        row.getInt("roles"),
                        row.getInt("expectations")))
                .list();
    }

    Optional<RoleFramework> one(OrganisationId person, UUID id) {
        return sql.sql("""
                        SELECT snapshot FROM role_framework WHERE organisation_id = :person AND framework_id = :id
                        """)
                .param("person", person.value())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(stored -> snapshots.read(stored, RoleFramework.class));
    }

    void add(OrganisationId person, UUID id, RoleFramework framework, Instant at) {
        sql.sql("""
                        INSERT INTO role_framework (organisation_id, framework_id, name, attribution, licence, roles,
                            expectations, snapshot, snapshot_form, kept_at)
                        VALUES (:person, :id, :name, :attribution, :licence, :roles, :expectations, :snapshot::jsonb,
                            :form, :at)
                        """)
                .param("person", person.value())
                .param("id", id)
                .param("name", framework.name())
                .param("attribution", framework.attribution())
                .param("licence", framework.licence())
                .param("roles", framework.roles().size())
                .param("expectations", framework.expectations().size())
                .param("snapshot", snapshots.write(framework))
                .param("form", Snapshots.FORM)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(OrganisationId person, UUID id) {
        int rows = sql.sql("DELETE FROM role_framework WHERE organisation_id = :person AND framework_id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
        if (rows == 0) {
            throw Refused.missing("role framework");
        }
    }
}
