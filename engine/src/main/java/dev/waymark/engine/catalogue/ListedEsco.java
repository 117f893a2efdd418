package dev.waymark.engine.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ESCO held in lists and maps. */
final class ListedEsco implements Esco {
    private final String release;
    private final List<EscoSkill> skills;
    private final List<EscoOccupation> occupations;
    private final List<CrosswalkLink> links;
    private final Map<String, EscoSkill> skillsByUri = new HashMap<>();
    private final Map<String, EscoOccupation> occupationsByUri = new HashMap<>();

    ListedEsco(String release, List<EscoSkill> skills, List<EscoOccupation> occupations, List<CrosswalkLink> links) {
        this.release = release;
        this.skills =
                skills.stream().sorted(Comparator.comparing(EscoSkill::uri)).toList();
        this.occupations = occupations.stream()
                .sorted(Comparator.comparing(EscoOccupation::uri))
                .toList();
        this.links = links.stream()
                .distinct()
                .sorted(Comparator.comparing(CrosswalkLink::code)
                        .thenComparing(CrosswalkLink::match)
                        .thenComparing(CrosswalkLink::uri))
                .toList();
        this.skills.forEach(s -> skillsByUri.put(s.uri(), s));
        this.occupations.forEach(o -> occupationsByUri.put(o.uri(), o));
    }

    @Override
    public String release() {
        return release;
    }

    @Override
    public List<EscoSkill> skills() {
        return skills;
    }

    @Override
    public Optional<EscoSkill> skill(String uri) {
        return Optional.ofNullable(skillsByUri.get(uri));
    }

    @Override
    public List<EscoOccupation> occupations() {
        return occupations;
    }

    @Override
    public Optional<EscoOccupation> occupation(String uri) {
        return Optional.ofNullable(occupationsByUri.get(uri));
    }

    @Override
    public List<CrosswalkLink> links() {
        return links;
    }
}
