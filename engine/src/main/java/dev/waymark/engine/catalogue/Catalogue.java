package dev.waymark.engine.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The occupations, elements and titles of one compiled release. Immutable and safe to share between threads. */
public interface Catalogue {
    Provenance provenance();

    /** All skills and knowledge areas in the order of their ids: 35 and 33 in release 30.1. */
    List<Element> elements();

    Optional<Element> element(ElementId id);

    /** All occupations in the order of their codes. */
    List<Occupation> occupations();

    Optional<Occupation> occupation(OccupationCode code);

    /** Every title an occupation is known by: official, alternate, short and reported. */
    List<JobTitle> titles();

    /** What it holds of ESCO; empty in the one that is shipped. */
    default Optional<Esco> esco() {
        return Optional.empty();
    }

    /** The same catalogue with ESCO beside it, under the terms given. */
    default Catalogue with(Esco esco, Provenance terms) {
        return new ListedCatalogue(terms, elements(), occupations(), titles(), Optional.of(esco));
    }

    /** A catalogue of the given facts, sorted as its methods promise. */
    static Catalogue of(
            Provenance provenance,
            Collection<Element> elements,
            Collection<Occupation> occupations,
            Collection<JobTitle> titles) {
        return new ListedCatalogue(provenance, elements, occupations, titles, Optional.empty());
    }
}
