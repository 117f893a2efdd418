package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.Element;

/** Something that must be reached whatever else the plan leaves open. */
public sealed interface Demand {
    /** In words, for whoever is told that it cannot be met. */
    String inWords();

    /**
     * A level of something the target asks for. A gap too small for a rating to tell counts as closed.
     *
     * @param level 0–7, at most what the target asks
     */
    record Level(Element element, double level) implements Demand {
        @Override
        public String inWords() {
            return "%s at level %s".formatted(element.distinctName(), Words.number(level));
        }
    }

    /**
     * A tool the target asks for.
     *
     * @param name as the gap report spells it
     */
    record Tool(String name) implements Demand {
        @Override
        public String inWords() {
            return name;
        }
    }
}
