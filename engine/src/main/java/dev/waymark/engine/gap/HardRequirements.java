package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import java.util.ArrayList;
import java.util.List;

/**
 * What an occupation asks that is passed or not. Licences and certifications are not in the catalogue, and none is
 * invented.
 */
final class HardRequirements {
    private final ToolRequirements tools;

    HardRequirements(Catalogue catalogue) {
        tools = new ToolRequirements(catalogue);
    }

    List<HardRequirement> of(Occupation occupation, Credentials credentials) {
        List<HardRequirement> requirements = new ArrayList<>();
        EducationRequirement.of(occupation).map(r -> r.against(credentials)).ifPresent(requirements::add);
        ExperienceRequirement.of(occupation).map(r -> r.against(credentials)).ifPresent(requirements::add);
        requirements.addAll(tools.of(occupation, credentials));
        return List.copyOf(requirements);
    }
}
