package dev.waymark.server.learning;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.CourseChanges;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.CourseSettings;
import dev.waymark.engine.courses.ReadCourses;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Reads catalogues of courses, and keeps those that their holder agrees to. */
@Service
public class BringCourses {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 120;

    private final TenantTransactions transactions;
    private final CourseCatalogues catalogues;
    private final ObjectProvider<ReadCourses> reader;
    private final Clock clock;
    private final Ids ids;

    BringCourses(
            TenantTransactions transactions,
            CourseCatalogues catalogues,
            ObjectProvider<ReadCourses> reader,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.catalogues = catalogues;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What a file says; nothing is kept.
     *
     * @throws UnreadableFile naming file, place and what to try
     */
    public CourseReading read(String fileName, byte[] bytes, CourseSettings settings) throws UnreadableFile {
        return reader.getObject().read(fileName, bytes, settings);
    }

    /**
     * The names of a table's columns, in their order; none for a file without columns.
     *
     * @throws UnreadableFile naming file, place and what to try
     */
    public List<String> headers(String fileName, byte[] bytes) throws UnreadableFile {
        return reader.getObject().headers(fileName, bytes);
    }

    /** By name. */
    public List<KeptCatalogue> of(OrganisationId holder) {
        return transactions.in(holder, () -> catalogues.of(holder));
    }

    /** One of them. */
    public KeptCatalogue one(OrganisationId holder, UUID id) {
        return of(holder).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("catalogue of courses"));
    }

    /** In the file's order, those that lack something among them. */
    public List<Course> courses(OrganisationId holder, UUID id) {
        return transactions.in(holder, () -> catalogues.courses(holder, id));
    }

    /** A course of any catalogue, by its id. */
    public Optional<Course> course(OrganisationId holder, String id) {
        return transactions.in(
                holder,
                () -> catalogues.of(holder).stream()
                        .flatMap(catalogue -> catalogues.courses(holder, catalogue.id()).stream())
                        .filter(course -> course.id().equals(id))
                        .findFirst());
    }

    /** How a catalogue was read the last time; empty if there is none of that name. */
    public Optional<CourseSettings> settings(OrganisationId holder, String name) {
        return transactions.in(holder, () -> named(holder, name).flatMap(c -> catalogues.settings(holder, c.id())));
    }

    /** What keeping a reading under a name would change. */
    public CourseChanges changes(OrganisationId holder, String name, CourseReading reading) {
        return transactions.in(
                holder,
                () -> CourseChanges.between(
                        named(holder, name)
                                .map(c -> catalogues.courses(holder, c.id()))
                                .orElse(List.of()),
                        reading.courses()));
    }

    /**
     * Keeps a reading, in place of the catalogue that has its name.
     *
     * @throws Refused if there is nothing to keep, or too much
     */
    public UUID keep(OrganisationId holder, String name, CourseSettings settings, CourseReading reading) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw Refused.invalid(
                    "name", "Give the catalogue a name of at most %d characters.".formatted(LONGEST_NAME));
        }
        if (reading.courses().isEmpty()) {
            throw Refused.invalid("file", "There is no course in it to keep.");
        }
        return transactions.in(holder, () -> {
            Optional<KeptCatalogue> there = named(holder, called);
            if (there.isEmpty() && catalogues.of(holder).size() >= MOST) {
                throw Refused.conflict("You keep %d catalogues already. Delete one first.".formatted(MOST));
            }
            UUID id = there.map(KeptCatalogue::id).orElseGet(ids::next);
            catalogues.store(holder, id, called, settings, clock.instant());
            catalogues.replace(holder, id, reading.courses());
            return id;
        });
    }

    /** Plans made with its courses stay as they are. */
    public void drop(OrganisationId holder, UUID id) {
        transactions.run(holder, () -> catalogues.drop(holder, id));
    }

    private Optional<KeptCatalogue> named(OrganisationId holder, String name) {
        return catalogues.of(holder).stream()
                .filter(c -> c.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
