package dev.waymark.engine.search;

import java.util.List;

/** Finds occupations from what people type: titles, abbreviations, seniority words, plurals, typos. */
public interface OccupationSearch {
    /** The best occupations, each once, best first; empty if nothing is near. Equal input gives equal output. */
    List<OccupationMatch> search(String query, int limit);
}
