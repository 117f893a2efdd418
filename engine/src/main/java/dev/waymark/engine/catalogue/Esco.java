package dev.waymark.engine.catalogue;

import java.util.List;
import java.util.Optional;

/** What a catalogue knows of ESCO: skills, occupations with what they need, and the crosswalk to O*NET's occupations. */
public interface Esco {
    /** Such as "ESCO 1.1". */
    String release();

    /** In the order of their URIs. */
    List<EscoSkill> skills();

    Optional<EscoSkill> skill(String uri);

    /** In the order of their URIs. */
    List<EscoOccupation> occupations();

    Optional<EscoOccupation> occupation(String uri);

    /** In the order of O*NET's codes, for each the nearest matches first. */
    List<CrosswalkLink> links();

    /** Those of one O*NET occupation, the nearest first. */
    default List<CrosswalkLink> links(OccupationCode code) {
        return links().stream().filter(l -> l.code().equals(code)).toList();
    }

    static Esco of(
            String release, List<EscoSkill> skills, List<EscoOccupation> occupations, List<CrosswalkLink> links) {
        return new ListedEsco(release, skills, occupations, links);
    }
}
