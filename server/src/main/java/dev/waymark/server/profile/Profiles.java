package dev.waymark.server.profile;

import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** One row per person: name and résumé. */
@Repository
class Profiles {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    Profiles(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    void open(OrganisationId person, String name, Instant at) {
        sql.sql("INSERT INTO profile (organisation_id, name, updated_at) VALUES (:person, :name, :at)")
                .param("person", person.value())
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    StoredProfile of(OrganisationId person) {
        return sql.sql("""
                        SELECT name, resume, remarks, file_name, employed, version FROM profile
                        WHERE organisation_id = :person
                        """)
                .param("person", person.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> Refused.missing("profile"));
    }

    void bring(OrganisationId person, Resume resume, List<Remark> remarks, String fileName, Instant at) {
        sql.sql("""
                        UPDATE profile SET resume = :resume::jsonb, remarks = :remarks::jsonb, file_name = :file,
                            updated_at = :at, version = version + 1
                        WHERE organisation_id = :person
                        """)
                .param("person", person.value())
                .param("resume", snapshots.write(resume))
                .param("remarks", snapshots.write(remarks))
                .param("file", fileName)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void describe(OrganisationId person, String name, boolean employed, int version, Instant at) {
        int rows = sql.sql("""
                        UPDATE profile SET name = :name, employed = :employed, updated_at = :at, version = version + 1
                        WHERE organisation_id = :person AND version = :version
                        """)
                .param("person", person.value())
                .param("name", name)
                .param("employed", employed)
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        Refused.unlessOne(rows, "Your profile");
    }

    private StoredProfile read(ResultSet row, int number) throws SQLException {
        return new StoredProfile(
                row.getString("name"),
                Optional.ofNullable(row.getString("resume"))
                        .map(r -> snapshots.read(r, Resume.class))
                        .filter(r -> !r.equals(Resume.BLANK)),
                Optional.ofNullable(row.getString("file_name")),
                snapshots.read(row.getString("remarks"), new TypeReference<List<Remark>>() {}),
                row.getBoolean("employed"),
                row.getInt("version"));
    }

    /** The row. */
    record StoredProfile(
            String name,
            Optional<Resume> resume,
            Optional<String> fileName,
            List<Remark> remarks,
            boolean employed,
            int version) {}
}
