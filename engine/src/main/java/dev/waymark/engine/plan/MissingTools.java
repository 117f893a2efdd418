package dev.waymark.engine.plan;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.library.Activity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The named tools a target asks for and a person lacks. */
final class MissingTools {
    private MissingTools() {}

    /** Keys of the tools, in the report's order. */
    static Set<String> of(GapReport report) {
        Set<String> keys = new LinkedHashSet<>();
        names(report).forEach(name -> keys.add(key(name)));
        return keys;
    }

    /** The tools as the report spells them, in its order. */
    static List<String> names(GapReport report) {
        return report.missingTools();
    }

    static boolean teaches(Activity activity, String tool) {
        return activity.tools().stream().anyMatch(t -> key(t).equals(key(tool)));
    }

    /** Names differ in case between people and catalogues. */
    static String key(String tool) {
        return tool.strip().toLowerCase(Locale.ROOT);
    }
}
