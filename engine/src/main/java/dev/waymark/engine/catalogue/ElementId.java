package dev.waymark.engine.catalogue;

/** The id of an element of O*NET's content model, such as {@code 2.A.1.e}. */
public record ElementId(String value) implements Comparable<ElementId> {
    public ElementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An element id cannot be blank");
        }
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
