package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoOccupation;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.gap.ConcreteRequirement.Status;
import dev.waymark.engine.skill.Skill;
import dev.waymark.engine.skill.SkillHomes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What ESCO calls essential for an occupation, where the catalogue has ESCO and the crosswalk says that one of its
 * occupations is the same as the target or close to it. Without ESCO there is nothing to say.
 */
final class ConcreteRequirements {
    private static final double SURE = 0.6;

    private final Optional<Esco> esco;
    private final Supplier<SkillHomes> homes;

    ConcreteRequirements(Catalogue catalogue) {
        this.esco = catalogue.esco();
        this.homes = SkillHomes.whenAsked(catalogue);
    }

    /** Not named first, then likely, then held; alphabetically within each. */
    List<ConcreteRequirement> of(Occupation occupation, Credentials credentials) {
        if (esco.isEmpty()) {
            return List.of();
        }
        Esco source = esco.get();
        Set<String> done = new HashSet<>();
        for (Experience experience : credentials.experiences()) {
            if (experience.confidence() >= SURE) {
                done.addAll(needs(source, experience.occupation().code()).keySet());
            }
        }
        Map<String, CrosswalkLink> needed = needs(source, occupation.code());
        return needed.entrySet().stream()
                .flatMap(need -> source.skill(need.getKey()).stream()
                        .map(skill -> requirement(
                                new Skill.EscoNamed(skill), need.getValue(), source, credentials.skills(), done)))
                .sorted(Comparator.comparing(
                                (ConcreteRequirement r) -> -r.status().ordinal())
                        .thenComparing(ConcreteRequirement::label))
                .toList();
    }

    private ConcreteRequirement requirement(
            Skill skill, CrosswalkLink link, Esco source, Set<String> held, Set<String> done) {
        String occupation =
                source.occupation(link.uri()).map(EscoOccupation::label).orElse("an occupation");
        return new ConcreteRequirement(
                skill.id(),
                skill.label(),
                held.contains(skill.id()) ? Status.HELD : done.contains(skill.id()) ? Status.LIKELY : Status.NOT_NAMED,
                homes.get().of(skill).stream().map(SkillHomes.Home::element).toList(),
                "essential for “%s” in %s, which the crosswalk takes for %s"
                        .formatted(occupation, source.release(), link.match().inWords()));
    }

    /** Essential skills by URI, with the nearest link that says so. */
    private static Map<String, CrosswalkLink> needs(Esco source, OccupationCode code) {
        Map<String, CrosswalkLink> needs = new LinkedHashMap<>();
        for (CrosswalkLink link : source.links(code)) {
            if (link.match().isSame()) {
                source.occupation(link.uri()).stream()
                        .flatMap(o -> o.needs().stream())
                        .filter(EscoOccupation.Need::essential)
                        .forEach(need -> needs.putIfAbsent(need.skill(), link));
            }
        }
        return needs;
    }
}
