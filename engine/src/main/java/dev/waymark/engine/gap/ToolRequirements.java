package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.gap.HardRequirement.Status;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tools that employers' postings for an occupation name, against those a person says they use. O*NET only flags a
 * tool, so the most telling come first: those in demand in many related occupations and few others.
 */
final class ToolRequirements {
    private static final int MOST = 6;

    /** A job recognised with less confidence than this implies no tool. */
    private static final double SURE = 0.6;

    private final Map<OccupationCode, Set<String>> inDemand = new HashMap<>();
    private final Map<String, Integer> occupations = new HashMap<>();

    ToolRequirements(Catalogue catalogue) {
        for (Occupation occupation : catalogue.occupations()) {
            Set<String> names = occupation.tools().stream()
                    .filter(Tool::inDemand)
                    .map(Tool::name)
                    .collect(Collectors.toSet());
            inDemand.put(occupation.code(), names);
            names.forEach(name -> occupations.merge(name, 1, Integer::sum));
        }
    }

    List<HardRequirement> of(Occupation occupation, Credentials credentials) {
        Set<String> held = credentials.tools().stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return occupation.tools().stream()
                .filter(Tool::inDemand)
                .sorted(Comparator.<Tool>comparingDouble(tool -> telling(tool, occupation))
                        .reversed()
                        .thenComparing(Tool::name))
                .limit(MOST)
                .map(tool -> requirement(tool, held, credentials))
                .toList();
    }

    private double telling(Tool tool, Occupation occupation) {
        long related = occupation.related().stream()
                .map(RelatedOccupation::code)
                .filter(code -> asks(code, tool))
                .count();
        double elsewhere = occupations.getOrDefault(tool.name(), 1);
        return (1 + related) * Math.log((1.0 + inDemand.size()) / elsewhere);
    }

    /** Who has worked where a tool is in demand may well use it without saying so: then it is not known. */
    private HardRequirement requirement(Tool tool, Set<String> held, Credentials credentials) {
        boolean named = held.contains(tool.name().toLowerCase(Locale.ROOT));
        String usedAs = credentials.experiences().stream()
                .filter(e -> e.years() >= 1
                        && e.confidence() >= SURE
                        && asks(e.occupation().code(), tool))
                .map(Experience::occupation)
                .map(Occupation::title)
                .findFirst()
                .orElse("");
        return new HardRequirement(
                HardRequirement.Kind.TOOL,
                tool.name(),
                named ? "you name it" : usedAs.isEmpty() ? "not named" : "not named, but common among " + usedAs,
                named ? Status.MET : usedAs.isEmpty() ? Status.NOT_MET : Status.UNKNOWN,
                "often named in employers' postings for this occupation (O*NET In Demand)");
    }

    private boolean asks(OccupationCode code, Tool tool) {
        return inDemand.getOrDefault(code, Set.of()).contains(tool.name());
    }
}
