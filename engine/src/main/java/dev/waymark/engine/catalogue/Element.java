package dev.waymark.engine.catalogue;

/** A rated skill or knowledge area, such as Mathematics (skill 2.A.1.e, and knowledge 2.C.4.a: two elements). */
public record Element(ElementId id, String name) implements Comparable<Element> {
    public boolean isKnowledge() {
        return id.value().startsWith("2.C");
    }

    public ElementFamily family() {
        return ElementFamily.of(id);
    }

    /** The name, with its kind where a skill and a knowledge area share one: "Mathematics (knowledge)". */
    public String distinctName() {
        return name.equals("Mathematics") ? name + (isKnowledge() ? " (knowledge)" : " (skill)") : name;
    }

    @Override
    public int compareTo(Element other) {
        return id.compareTo(other.id);
    }
}
