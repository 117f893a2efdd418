package dev.waymark.engine.courses;

import dev.waymark.engine.courses.CourseReading.Form;
import dev.waymark.engine.profile.JsonValue;
import dev.waymark.engine.profile.LenientJson;
import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads schema.org's Course from JSON-LD, in a file of its own or in the scripts of a web page: wherever in it courses
 * stand (a graph, a list of items), with what they refer to by {@code @id} in the same file.
 */
final class SchemaOrgCourses {
    private static final int DEEPEST = 30;
    private static final int MOST_SCRIPTS = 200;
    private static final String MARK = "application/ld+json";

    private final String file;
    private final Remarks remarks;
    private final Map<String, JsonValue.Fields> byId = new HashMap<>();
    private final List<CourseRow> rows = new ArrayList<>();
    private int courses;

    SchemaOrgCourses(String file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** Whether a text is JSON or a page, as distinct from a table. */
    static boolean isIn(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") || start.startsWith("<");
    }

    CourseReading read(String text, CourseSettings settings, Subjects subjects) throws UnreadableFile {
        boolean page = text.stripLeading().startsWith("<");
        List<JsonValue> all = new ArrayList<>();
        for (String json : page ? scripts(text) : List.of(text)) {
            json(json, page).ifPresent(all::add);
        }
        all.forEach(value -> note(value, 0));
        all.forEach(value -> find(value, 0));
        if (courses == 0) {
            throw new UnreadableFile(
                    page
                            ? "%s has no course of schema.org in it (a script of type application/ld+json with \"@type\": \"Course\"). Give a list of courses as CSV."
                                    .formatted(file)
                            : "%s has no course in it. Of JSON, schema.org's courses are read (\"@type\": \"Course\"); of others, CSV."
                                    .formatted(file));
        }
        Assembly assembly = new Assembly(settings, subjects, remarks);
        List<Course> assembled = assembly.courses(rows);
        return new CourseReading(
                page ? Form.PAGE : Form.JSON_LD, Optional.empty(), assembled, remarks.all(), assembly.questions());
    }

    /** A broken script of a page is left; a file of its own that is broken is refused. */
    private Optional<JsonValue> json(String text, boolean oneOfMany) throws UnreadableFile {
        try {
            return Optional.of(LenientJson.read(file, text, remarks));
        } catch (UnreadableFile e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s*(?:Export it|Waymark reads).*$", "");
            if (oneOfMany) {
                remarks.left("a script of the page", text, "is no JSON that can be read");
                return Optional.empty();
            }
            throw new UnreadableFile(why, e);
        }
    }

    private static List<String> scripts(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        List<String> scripts = new ArrayList<>();
        int at = lower.indexOf("<script");
        while (at >= 0 && scripts.size() < MOST_SCRIPTS) {
            int open = lower.indexOf('>', at);
            int end = open < 0 ? -1 : lower.indexOf("</script", open);
            if (end < 0) {
                break;
            }
            if (lower.substring(at, open).contains(MARK)) {
                scripts.add(page.substring(open + 1, end)
                        .replaceFirst("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                        .replaceFirst("(?:-->|//\\s*]]>|]]>)\\s*$", ""));
            }
            at = lower.indexOf("<script", end);
        }
        return scripts;
    }

    /** Keeps what has an id and says more than that. */
    private void note(JsonValue value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof JsonValue.Items items) {
            items.values().forEach(v -> note(v, depth + 1));
        } else if (value instanceof JsonValue.Fields fields) {
            if (fields.values().size() > 1 && fields.values().get("@id") instanceof JsonValue.Text id) {
                byId.putIfAbsent(id.value(), fields);
            }
            fields.values().values().forEach(v -> note(v, depth + 1));
        }
    }

    private void find(JsonValue value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof JsonValue.Items items) {
            items.values().forEach(v -> find(v, depth + 1));
        } else if (value instanceof JsonValue.Fields fields) {
            if (isCourse(fields) && rows.size() < CourseTable.MOST_ROWS) {
                courses++;
                rows.addAll(new SchemaOrgCourse("course " + courses, fields, byId, remarks).rows());
            } else {
                fields.values().values().forEach(v -> find(v, depth + 1));
            }
        }
    }

    private static boolean isCourse(JsonValue.Fields fields) {
        JsonValue type = fields.values().get("@type");
        List<JsonValue> types =
                type instanceof JsonValue.Items items ? items.values() : type == null ? List.of() : List.of(type);
        return types.stream()
                .anyMatch(t -> t instanceof JsonValue.Text text
                        && text.value()
                                .replaceFirst("^(?:schema:|https?://schema\\.org/)", "")
                                .equals("Course"));
    }
}
