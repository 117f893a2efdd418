package dev.waymark.engine.catalogue;

/**
 * A technology an occupation uses, such as Python.
 *
 * @param category the UNSPSC commodity it belongs to, such as "Object or component oriented development software"
 * @param hot often named in employers' postings across occupations (O*NET's Hot Technology)
 * @param inDemand often named in postings for this occupation (O*NET's In Demand)
 */
public record Tool(String name, String category, boolean hot, boolean inDemand) {}
