package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Catalogue;
import java.util.List;

/** Finds occupations from what people type: titles, abbreviations, seniority words, plurals, typos. */
public interface OccupationSearch {
    /** The best occupations, each once, best first; empty if nothing is near. Equal input gives equal output. */
    List<OccupationMatch> search(String query, int limit);

    /** A search over all titles of a catalogue; safe to share between threads. Building it takes a fraction of a second. */
    static OccupationSearch over(Catalogue catalogue) {
        return new TitleSearch(TitleIndex.of(catalogue));
    }
}
