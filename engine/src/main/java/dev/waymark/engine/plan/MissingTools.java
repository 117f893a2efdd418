package dev.waymark.engine.plan;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The named tools a target asks for and a person lacks. */
final class MissingTools {
    private MissingTools() {}

    /** Keys of the tools, in the report's order. */
    static Set<String> of(GapReport report) {
        Set<String> missing = new LinkedHashSet<>();
        for (HardRequirement asked : report.hard()) {
            if (asked.kind() == HardRequirement.Kind.TOOL && asked.status() == HardRequirement.Status.NOT_MET) {
                missing.add(key(asked.asked()));
            }
        }
        return missing;
    }

    /** Names differ in case between people and catalogues. */
    static String key(String tool) {
        return tool.strip().toLowerCase(Locale.ROOT);
    }
}
