package dev.waymark.server.pages;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.CourseChanges;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.CourseReading.Question;
import dev.waymark.engine.courses.CourseReading.Question.About;
import dev.waymark.engine.profile.Remark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read of a catalogue, as a person checks it.
 *
 * @param changed what keeping it changes where there is one of its name; empty otherwise
 */
public record CatalogueView(
        String form,
        Optional<CourseReading.Columns> table,
        List<CourseView> complete,
        List<CourseView> incomplete,
        int shown,
        List<Remark> guessed,
        List<Remark> left,
        Optional<String> currencyExample,
        Optional<String> dateExample,
        String changed) {
    /** Courses of each kind on a page; a catalogue may hold thousands. */
    static final int MOST_SHOWN = 50;

    /** Of one that is kept, where each leads to its form. */
    public static final int MOST_KEPT_SHOWN = 200;

    static CatalogueView of(CourseReading reading, Optional<CourseChanges> changes) {
        return new CatalogueView(
                reading.form().label(),
                reading.table(),
                reading.complete().stream().map(CourseView::of).toList(),
                reading.incomplete().stream().map(CourseView::of).toList(),
                MOST_SHOWN,
                remarks(reading, false),
                remarks(reading, true),
                example(reading, About.CURRENCY),
                example(reading, About.DATE_ORDER),
                changes.map(CatalogueView::words).orElse(""));
    }

    /** "12 courses can be planned, 3 lack something". */
    public String said() {
        if (complete.isEmpty() && incomplete.isEmpty()) {
            return "No course could be read yet.";
        }
        String planned =
                complete.size() == 1 ? "One course can be planned" : complete.size() + " courses can be planned";
        return incomplete.isEmpty()
                ? planned + "."
                : "%s, %d %s something first."
                        .formatted(planned, incomplete.size(), incomplete.size() == 1 ? "needs" : "need");
    }

    private static List<Remark> remarks(CourseReading reading, boolean left) {
        return reading.remarks().stream()
                .filter(r -> (r.kind() == Remark.Kind.LEFT) == left)
                .toList();
    }

    private static Optional<String> example(CourseReading reading, About about) {
        return reading.questions().stream()
                .filter(q -> q.about() == about)
                .findFirst()
                .map(Question::example);
    }

    private static String words(CourseChanges changes) {
        return changes.isEmpty()
                ? "It says what the one you keep says."
                : "Against the one you keep: %s added, %s changed, %s gone."
                        .formatted(
                                changes.added().size(),
                                changes.changed().size(),
                                changes.gone().size());
    }

    /**
     * Of those that are kept, the ones that can be planned, or the others.
     *
     * @param own ids of activities that their holder wrote down: these can be, in place of a course
     */
    static List<CourseView> views(List<Course> courses, boolean planned, Set<String> own) {
        return courses.stream()
                .filter(c -> (c.isComplete() || own.contains(c.id())) == planned)
                .map(c -> CourseView.of(c, own.contains(c.id())))
                .toList();
    }
}
