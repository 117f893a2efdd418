package dev.waymark.server.pages;

import dev.waymark.engine.profile.merging.MergedResume;
import dev.waymark.engine.profile.merging.Standing;
import dev.waymark.server.profile.ImportPreview;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says what agreeing to an import would do. */
final class ImportOutcome {
    private final ImportPreview preview;

    ImportOutcome(ImportPreview preview) {
        this.preview = preview;
    }

    String sentence() {
        MergedResume merged = preview.merged();
        if (merged.count(Standing.NEW) + merged.count(Standing.CHANGED) == 0) {
            return "All of it is there already: agreeing changes nothing.";
        }
        List<String> parts = new ArrayList<>();
        List<String> added = new ArrayList<>();
        add(added, merged.positions(), "job", "jobs");
        add(added, merged.education(), "study", "studies");
        add(added, merged.skills(), "skill", "skills");
        add(added, merged.certificates(), "certificate", "certificates");
        add(added, merged.languages(), "language", "languages");
        add(added, merged.projects(), "project", "projects");
        if (!added.isEmpty()) {
            parts.add("adds " + joined(added));
        }
        long changed = merged.count(Standing.CHANGED);
        if (changed > 0) {
            parts.add("completes %d %s you have".formatted(changed, changed == 1 ? "entry" : "entries"));
        }
        long same = merged.count(Standing.SAME);
        if (same > 0) {
            parts.add("leaves %d as %s".formatted(same, same == 1 ? "it is" : "they are"));
        }
        return "Agreeing %s.%s"
                .formatted(joined(parts), preview.there().positions().isEmpty() ? "" : " Nothing you have goes away.");
    }

    private static void add(List<String> parts, List<Standing> standings, String one, String many) {
        int count = Collections.frequency(standings, Standing.NEW);
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
