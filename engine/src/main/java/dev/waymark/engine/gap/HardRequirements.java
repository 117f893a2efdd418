package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.NamedRequirement;
import dev.waymark.engine.destination.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * What a target asks that is passed or not. Licences and certifications are not in the catalogue, and none is invented:
 * only what a target names is asked. What it names of education and years stands instead of what is usual in the
 * occupation.
 */
final class HardRequirements {
    private final ToolRequirements tools;

    HardRequirements(Catalogue catalogue) {
        tools = new ToolRequirements(catalogue);
    }

    List<HardRequirement> of(Target target, Credentials credentials) {
        Occupation occupation = target.occupation();
        List<HardRequirement> requirements = new ArrayList<>();
        if (!names(target, NamedRequirement.Kind.EDUCATION)) {
            EducationRequirement.of(occupation).map(r -> r.against(credentials)).ifPresent(requirements::add);
        }
        if (!names(target, NamedRequirement.Kind.EXPERIENCE)) {
            ExperienceRequirement.of(occupation)
                    .map(r -> r.against(credentials))
                    .ifPresent(requirements::add);
        }
        target.named().stream()
                .map(named -> NamedAgainst.of(named, occupation, credentials))
                .forEach(requirements::add);
        tools.of(occupation, credentials).stream()
                .filter(tool -> requirements.stream()
                        .noneMatch(r -> r.kind() == tool.kind() && r.asked().equalsIgnoreCase(tool.asked())))
                .forEach(requirements::add);
        return List.copyOf(requirements);
    }

    private static boolean names(Target target, NamedRequirement.Kind kind) {
        return target.named().stream().anyMatch(n -> n.kind() == kind);
    }
}
