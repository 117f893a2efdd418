package dev.waymark.engine.courses;

import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.profile.Remark;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a catalogue, and what not.
 *
 * @param form of the file
 * @param table its columns and which holds what; empty for a form without columns
 * @param courses in the file's order, those that lack something among them
 * @param remarks what was guessed and what was left, each with its row and value
 * @param questions what a person has to say once for many courses
 */
public record CourseReading(
        Form form, Optional<Columns> table, List<Course> courses, List<Remark> remarks, List<Question> questions) {
    public CourseReading {
        courses = List.copyOf(courses);
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }

    /** Those that can be planned. */
    public List<Course> complete() {
        return courses.stream().filter(Course::isComplete).toList();
    }

    /** Those that lack something. */
    public List<Course> incomplete() {
        return courses.stream().filter(c -> !c.isComplete()).toList();
    }

    /** What can be planned, as a library. */
    public ActivityLibrary library(String name) {
        return CourseLibrary.of(name, courses);
    }

    /** What a file is. */
    public enum Form {
        TABLE("a table"),
        JSON_LD("schema.org courses in JSON"),
        PAGE("a web page with schema.org courses in it");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param headers names of the columns
     * @param samples the first value of each, shortened; empty if it has none
     */
    public record Columns(List<String> headers, List<String> samples, ColumnMapping mapping) {
        public Columns {
            headers = List.copyOf(headers);
            samples = List.copyOf(samples);
        }
    }

    /** @param example the first value that raises it, with its row */
    public record Question(About about, int courses, String example) {
        /** What it is about. */
        public enum About {
            /** Amounts stand without a currency. */
            CURRENCY,
            /** Dates such as 03/04/2027 have two meanings. */
            DATE_ORDER
        }
    }
}
