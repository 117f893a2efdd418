package dev.waymark.engine.courses;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.courses.CourseReading.Form;
import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.SourceText;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a catalogue of courses from a table with any columns, or from schema.org's courses. Equal files and settings give equal readings. */
public final class ReadCourses {
    /** Bytes. */
    public static final int LARGEST = SourceText.LARGEST;

    private final Subjects subjects;

    public ReadCourses(Catalogue catalogue, SkillSearch skills, Supplier<SkillHomes> homes) {
        this.subjects = new Subjects(catalogue, skills, homes);
    }

    /** @throws UnreadableFile naming the file, the place and what to try */
    public CourseReading read(String fileName, byte[] bytes, CourseSettings settings) throws UnreadableFile {
        Remarks remarks = new Remarks();
        String text = text(fileName, bytes, remarks);
        if (SchemaOrgCourses.isIn(text)) {
            return new SchemaOrgCourses(fileName, remarks).read(text, settings, subjects);
        }
        MappedTable table = MappedTable.of(fileName, CourseTable.read(fileName, text, remarks), settings.columns());
        if (!table.hasTitles()) {
            remarks.left(
                    "the names of the columns",
                    String.join(", ", table.columns().headers()),
                    "none of them is known to hold the courses' titles: say which one does");
            return new CourseReading(Form.TABLE, Optional.of(table.columns()), List.of(), remarks.all(), List.of());
        }
        Assembly assembly = new Assembly(settings, subjects, remarks);
        List<Course> courses = assembly.courses(table.rows());
        return new CourseReading(
                Form.TABLE, Optional.of(table.columns()), courses, remarks.all(), assembly.questions());
    }

    /**
     * The names of a table's columns, in their order; none for a file without columns.
     *
     * @throws UnreadableFile as {@link #read} does
     */
    public List<String> headers(String fileName, byte[] bytes) throws UnreadableFile {
        Remarks unsaid = new Remarks();
        String text = text(fileName, bytes, unsaid);
        return SchemaOrgCourses.isIn(text)
                ? List.of()
                : CourseTable.read(fileName, text, unsaid).headers();
    }

    private static String text(String fileName, byte[] bytes, Remarks remarks) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(
                    "%s is larger than 5 MB. Split it, or leave out columns that say nothing of courses."
                            .formatted(fileName));
        }
        String text = SourceText.read(fileName, bytes, remarks);
        if (text.startsWith("PK") || text.startsWith("%PDF")) {
            throw new UnreadableFile("%s is no text. In a spreadsheet, save it as CSV.".formatted(fileName));
        }
        return text;
    }
}
