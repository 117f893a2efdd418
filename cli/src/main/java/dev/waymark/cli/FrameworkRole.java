package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.destination.framework.FrameworkFile;
import dev.waymark.engine.destination.framework.FrameworkTarget;
import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.engine.destination.framework.RoleName;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Resolves {@code --framework} and {@code --role}, with {@code --target} for the occupation; else the track says it. */
final class FrameworkRole {
    private static final int LISTED = 12;

    private final Catalogue catalogue;
    private final WantedTarget wanted;

    FrameworkRole(Catalogue catalogue, WantedTarget wanted) {
        this.catalogue = catalogue;
        this.wanted = wanted;
    }

    /**
     * @param named the role, as it is asked for
     * @throws BadInput naming the roles there are, if there is none of this name
     */
    Target resolve(Path file, String named, PersonOptions options, List<Occupation> background) throws UnreadableFile {
        RoleFramework framework =
                new FrameworkFile(catalogue).read(file.toString(), InputFile.read("--framework", file));
        RoleName role = framework
                .role(named)
                .orElseThrow(() -> new BadInput(
                        "--role '%s': %s has no such role. Its roles: %s.".formatted(named, file, roles(framework))));
        String occupation = options.target().isBlank() ? role.track() : options.target();
        Target base = wanted.resolve(occupation, options.grade(options.target()), background);
        return new FrameworkTarget(SkillSearch.over(catalogue)).of(framework, role, base);
    }

    private static String roles(RoleFramework framework) {
        List<RoleName> roles = framework.roles();
        return roles.stream().limit(LISTED).map(r -> "'" + r + "'").collect(Collectors.joining(", "))
                + (roles.size() > LISTED ? " and %d more".formatted(roles.size() - LISTED) : "");
    }
}
