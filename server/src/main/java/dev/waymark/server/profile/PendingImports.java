package dev.waymark.server.profile;

import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.snapshot.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row per person at most: a file read after another takes its place. */
@Repository
class PendingImports {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    PendingImports(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    void store(OrganisationId person, PendingImport pending, Instant at) {
        sql.sql("""
                        INSERT INTO pending_import AS p (organisation_id, import_id, file_name, reading, reading_form,
                            read_at, expires_at)
                        VALUES (:person, :id, :file, :reading::jsonb, :form, :at, :expires)
                        ON CONFLICT (organisation_id) DO UPDATE SET import_id = excluded.import_id,
                            file_name = excluded.file_name, reading = excluded.reading,
                            reading_form = excluded.reading_form, read_at = excluded.read_at,
                            expires_at = excluded.expires_at, version = p.version + 1
                        """)
                .param("person", person.value())
                .param("id", pending.id())
                .param("file", pending.fileName())
                .param("reading", snapshots.write(pending.reading()))
                .param("form", Snapshots.FORM)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", pending.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty once it has expired. */
    Optional<PendingImport> of(OrganisationId person, Instant now) {
        return sql.sql("""
                        SELECT import_id, file_name, reading, expires_at FROM pending_import
                        WHERE organisation_id = :person AND expires_at > :now AND reading_form = :form
                        """)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("form", Snapshots.FORM)
                .query(this::read)
                .optional();
    }

    void delete(OrganisationId person) {
        sql.sql("DELETE FROM pending_import WHERE organisation_id = :person")
                .param("person", person.value())
                .update();
    }

    private PendingImport read(ResultSet row, int number) throws SQLException {
        return new PendingImport(
                row.getObject("import_id", UUID.class),
                row.getString("file_name"),
                snapshots.read(row.getString("reading"), ResumeReading.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
