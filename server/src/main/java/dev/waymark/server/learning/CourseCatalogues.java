package dev.waymark.server.learning;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.CourseSettings;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catalogues of courses that people and organisations brought. */
@Repository
class CourseCatalogues {
    private final JdbcClient sql;
    private final Snapshots snapshots;

    CourseCatalogues(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    /** By name. */
    List<KeptCatalogue> of(OrganisationId holder) {
        return sql.sql("""
                        SELECT c.catalogue_id, c.name, c.read_at, count(k.course_id) AS courses,
                            count(*) FILTER (WHERE k.complete) AS complete
                        FROM course_catalogue c LEFT JOIN catalogue_course k USING (organisation_id, catalogue_id)
                        WHERE c.organisation_id = :holder
                        GROUP BY c.organisation_id, c.catalogue_id ORDER BY lower(c.name), c.catalogue_id
                        """)
                .param("holder", holder.value())
                .query((row, number) -> new KeptCatalogue(
                        row.getObject("catalogue_id", UUID.class),
                        row.getString("name"),
                        row.getInt("courses"),
                        row.getInt("complete"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** In the file's order. */
    List<Course> courses(OrganisationId holder, UUID catalogue) {
        return sql.sql("""
                        SELECT snapshot FROM catalogue_course WHERE organisation_id = :holder AND catalogue_id = :id
                        ORDER BY place
                        """).param("holder", holder.value()).param("id", catalogue).query(String.class).list().stream()
                .map(stored -> snapshots.read(stored, Course.class))
                .toList();
    }

    Optional<CourseSettings> settings(OrganisationId holder, UUID catalogue) {
        return sql.sql("SELECT settings FROM course_catalogue WHERE organisation_id = :holder AND catalogue_id = :id")
                .param("holder", holder.value())
                .param("id", catalogue)
                .query(String.class)
                .optional()
                .map(stored -> snapshots.read(stored, CourseSettings.class));
    }

    /** A new one, or the same with another name, reading and time. */
    void store(OrganisationId holder, UUID catalogue, String name, CourseSettings settings, Instant at) {
        sql.sql("""
                        INSERT INTO course_catalogue AS c (organisation_id, catalogue_id, name, settings, settings_form,
                            read_at)
                        VALUES (:holder, :id, :name, :settings::jsonb, :form, :at)
                        ON CONFLICT (organisation_id, catalogue_id) DO UPDATE SET name = excluded.name,
                            settings = excluded.settings, settings_form = excluded.settings_form,
                            read_at = excluded.read_at, version = c.version + 1
                        """)
                .param("holder", holder.value())
                .param("id", catalogue)
                .param("name", name)
                .param("settings", snapshots.write(settings))
                .param("form", Snapshots.FORM)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of them at once, from one JSON array: a catalogue may hold thousands. */
    void replace(OrganisationId holder, UUID catalogue, List<Course> courses) {
        sql.sql("DELETE FROM catalogue_course WHERE organisation_id = :holder AND catalogue_id = :id")
                .param("holder", holder.value())
                .param("id", catalogue)
                .update();
        sql.sql("""
                        INSERT INTO catalogue_course (organisation_id, catalogue_id, course_id, place, complete, snapshot,
                            snapshot_form)
                        SELECT :holder, :id, course ->> 'id', place, course -> 'lacks' = '[]'::jsonb, course, :form
                        FROM jsonb_array_elements(:courses::jsonb) WITH ORDINALITY AS c (course, place)
                        """)
                .param("holder", holder.value())
                .param("id", catalogue)
                .param("courses", snapshots.write(courses))
                .param("form", Snapshots.FORM)
                .update();
    }

    void drop(OrganisationId holder, UUID catalogue) {
        int rows = sql.sql("DELETE FROM course_catalogue WHERE organisation_id = :holder AND catalogue_id = :id")
                .param("holder", holder.value())
                .param("id", catalogue)
                .update();
        if (rows == 0) {
            throw Refused.missing("catalogue of courses");
        }
    }
}
