package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.profile.EducationEntry;
import java.util.List;
import java.util.Set;

/**
 * What a person can show without being rated.
 *
 * @param tools names of catalogue tools they say they use
 */
public record Credentials(List<EducationEntry> studies, List<Experience> experiences, Set<String> tools) {
    public Credentials {
        studies = List.copyOf(studies);
        experiences = List.copyOf(experiences);
        tools = Set.copyOf(tools);
    }

    public static Credentials none() {
        return new Credentials(List.of(), List.of(), Set.of());
    }
}
