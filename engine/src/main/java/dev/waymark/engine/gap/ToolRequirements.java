package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Tool;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The tools that employers' postings for an occupation name most, against those a person says they use. */
final class ToolRequirements {
    private static final int MOST = 8;

    private ToolRequirements() {}

    static List<HardRequirement> of(Occupation occupation, Credentials credentials) {
        Set<String> held = credentials.tools().stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return occupation.tools().stream()
                .filter(Tool::inDemand)
                .limit(MOST)
                .map(tool -> new HardRequirement(
                        HardRequirement.Kind.TOOL,
                        tool.name(),
                        held.contains(tool.name().toLowerCase(Locale.ROOT)) ? "you name it" : "not named",
                        held.contains(tool.name().toLowerCase(Locale.ROOT))
                                ? HardRequirement.Status.MET
                                : HardRequirement.Status.NOT_MET,
                        "often named in employers' postings for this occupation (O*NET In Demand)"))
                .toList();
    }
}
