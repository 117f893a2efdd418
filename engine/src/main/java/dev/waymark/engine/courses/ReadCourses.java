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

/** Reads a catalogue of courses from a table with any columns. Equal files and settings give equal readings. */
public final class ReadCourses {
    /** Bytes. */
    public static final int LARGEST = SourceText.LARGEST;

    private final Subjects subjects;

    public ReadCourses(Catalogue catalogue, SkillSearch skills, Supplier<SkillHomes> homes) {
        this.subjects = new Subjects(catalogue, skills, homes);
    }

    /** @throws UnreadableFile naming the file, the place and what to try */
    public CourseReading read(String fileName, byte[] bytes, CourseSettings settings) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile("%s is larger than 5 MB. Split it, or leave out columns that say nothing of courses."
                    .formatted(fileName));
        }
        Remarks remarks = new Remarks();
        String text = SourceText.read(fileName, bytes, remarks);
        String start = text.stripLeading();
        if (start.startsWith("PK") || start.startsWith("%PDF")) {
            throw new UnreadableFile(
                    "%s is no text. In a spreadsheet, save it as CSV.".formatted(fileName));
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
}
