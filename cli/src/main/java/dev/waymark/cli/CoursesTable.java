package dev.waymark.cli;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.CourseField;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.CourseReading.Question;
import dev.waymark.engine.courses.Lack;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.Remark;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what was understood of a catalogue of courses for a terminal. */
final class CoursesTable {
    private final PrintWriter out;

    CoursesTable(PrintWriter out) {
        this.out = out;
    }

    void print(CourseReading reading, @Nullable Path written) {
        out.printf(
                "%s: %s, %d of them can be planned.%n",
                reading.form().label().substring(0, 1).toUpperCase(Locale.ROOT)
                        + reading.form().label().substring(1),
                counted(reading.courses().size(), "course", "courses"),
                reading.complete().size());
        reading.table().ifPresent(this::columns);
        reading.questions().forEach(this::question);
        if (!reading.complete().isEmpty()) {
            out.printf("%nCan be planned:%n");
            reading.complete().forEach(this::course);
        }
        if (!reading.incomplete().isEmpty()) {
            out.printf("%nNot planned until told:%n");
            reading.incomplete().forEach(this::incomplete);
        }
        remarks(reading, Remark.Kind.GUESSED, "Guessed");
        remarks(reading, Remark.Kind.MENDED, "Read otherwise than it stands");
        remarks(reading, Remark.Kind.LEFT, "Left");
        if (written != null) {
            out.printf("%nWritten to %s. Plan with it: waymark plan --activities %s …%n", written, written);
        }
    }

    private void columns(CourseReading.Columns columns) {
        out.printf("%nColumns (correct with --map field=column):%n");
        for (int i = 0; i < columns.headers().size(); i++) {
            Optional<CourseField> field = columns.mapping().of(i);
            out.printf(
                    "  %-28s %-12s %s%n",
                    shortened(columns.headers().get(i), 28),
                    field.map(CourseField::key).orElse("–"),
                    columns.samples().get(i).isEmpty()
                            ? ""
                            : "e.g. " + columns.samples().get(i).replace('\n', ' '));
        }
    }

    private void question(Question question) {
        out.printf(
                "%n%s%n",
                switch (question.about()) {
                    case CURRENCY ->
                        "%s no currency (%s). Say which: --currency EUR"
                                .formatted(counted(question.courses(), "price has", "prices have"), question.example());
                    case DATE_ORDER ->
                        "%s dates with two meanings (%s). Say which: --dates day-first or --dates month-first"
                                .formatted(
                                        counted(question.courses(), "course has", "courses have"), question.example());
                });
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void course(Course course) {
        out.printf(
                "  %-7s %s%n          %s; %s; %s%n",
                course.where(),
                course.title(),
                hours(course),
                price(course),
                course.kind().label());
        out.printf(
                "          teaches %s (levels %s–%s, %s)%n",
                subjects(course),
                number(course.level().from()),
                number(course.level().to()),
                course.level().basis().label());
        if (course.offer().isDated()) {
            out.printf(
                    "          held %s%n",
                    course.offer().runs().stream()
                            .map(r -> r.starts() + " to " + r.ends())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void incomplete(Course course) {
        out.printf(
                "  %-7s %s%n          lacks %s%n",
                course.where(),
                course.title(),
                course.lacks().stream().map(Lack::label).collect(Collectors.joining(", ")));
    }

    private void remarks(CourseReading reading, Remark.Kind kind, String heading) {
        var some = reading.remarks().stream().filter(r -> r.kind() == kind).toList();
        if (!some.isEmpty()) {
            out.printf("%n%s:%n", heading);
            some.forEach(r -> out.printf("  %s%n", r));
        }
    }

    static String subjects(Course course) {
        String taught = course.teaches().stream()
                .map(t -> "%s (“%s”)".formatted(t.element().distinctName(), t.said()))
                .collect(Collectors.joining(", "));
        String tools = String.join(", ", course.tools());
        return taught.isEmpty() ? tools : tools.isEmpty() ? taught : taught + " with " + tools;
    }

    private static String hours(Course course) {
        return course.hours()
                .map(h -> h.least() == h.most() ? h.least() + " hours" : h.least() + " to " + h.most() + " hours")
                .orElse("hours unknown");
    }

    private static String price(Course course) {
        if (course.costs().isEmpty()) {
            return "price unknown";
        }
        return course.costs().stream().allMatch(Money::isZero)
                ? "free"
                : course.costs().stream().map(Money::toString).collect(Collectors.joining(" or "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String shortened(String text, int most) {
        String line = text.replace('\n', ' ');
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }
}
