package dev.waymark.server.identity;

import dev.waymark.server.database.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations that data belongs to. */
@Repository
class Organisations {
    private final JdbcClient sql;

    Organisations(JdbcClient sql) {
        this.sql = sql;
    }

    void addPersonal(OrganisationId organisation, String name, Instant at) {
        sql.sql("""
                        INSERT INTO organisation (organisation_id, kind, name, created_at)
                        VALUES (:id, 'PERSONAL', :name, :at)
                        """)
                .param("id", organisation.value())
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every row that belongs to it goes with it. */
    void delete(OrganisationId organisation) {
        sql.sql("DELETE FROM organisation WHERE organisation_id = :id")
                .param("id", organisation.value())
                .update();
    }
}
