package dev.waymark.engine.library;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done to learn the tools of each family, in four kinds: a course, a project, a block beside somebody who uses
 * the tool, and its own documentation. The last two come after the project: with something made, one knows what to ask.
 * Only what is made counts towards a rated level; the others teach the tool, and nobody can say how far beyond it.
 */
final class ToolPatterns {
    /** In the order in which they are listed. */
    static final List<String> KINDS = List.of("course", "project", "block", "reading");

    static final List<String> FILES = List.of(
            "tools/office-and-data.yaml",
            "tools/building-software.yaml",
            "tools/firms-and-care.yaml",
            "tools/studios-and-maps.yaml",
            "tools/plant-and-projects.yaml");

    static final ToolPatterns SHIPPED = new ToolPatterns();

    private static final String TOOL = "TOOL";
    private static final String PROJECT = "project";

    private final Map<String, Entry> patterns = new HashMap<>();

    private ToolPatterns() {
        for (String file : FILES) {
            for (Entry entry : PlainYaml.entries(Resources.text(file), "activities")) {
                if (entry.fields().get("id") instanceof Written.Text id) {
                    patterns.put(id.value(), entry);
                }
            }
        }
    }

    /** One for each of the kinds, in their order. */
    List<Activity> of(String family, String tool) {
        return KINDS.stream().map(kind -> activity(family, kind, tool)).toList();
    }

    private Activity activity(String family, String kind, String tool) {
        Entry pattern = patterns.get(family + "-" + kind);
        if (pattern == null) {
            throw new IllegalStateException(
                    "Waymark was built without a %s for tools of the family %s".formatted(kind, family));
        }
        Map<String, Written> fields = new LinkedHashMap<>(pattern.fields());
        fields.replaceAll((field, written) -> written instanceof Written.Text(int line, String value)
                ? new Written.Text(line, value.replace(TOOL, tool))
                : written);
        int line = pattern.line();
        fields.put("id", new Written.Text(line, ToolIds.of(tool, kind)));
        fields.put("tools", new Written.Items(line, List.of(tool)));
        if (!kind.equals(PROJECT) && !kind.equals(KINDS.getFirst())) {
            fields.put("after", new Written.Items(line, List.of(ToolIds.of(tool, PROJECT))));
        }
        fields.computeIfPresent(
                "does",
                (field, written) -> new Written.Text(
                        line,
                        "%s This suits tools of its kind in general: fit it to %s."
                                .formatted(written.asWritten(), tool)));
        try {
            return ActivityReader.activity("tools", new Entry(line, fields));
        } catch (UnreadableFile e) {
            throw new IllegalStateException("Waymark's own ways to learn a tool are broken: " + e.getMessage(), e);
        }
    }
}
