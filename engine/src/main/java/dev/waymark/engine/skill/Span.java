package dev.waymark.engine.skill;

/** A stretch of a text: the place of its first character, and that after its last. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A span from %d to %d holds nothing".formatted(from, to));
        }
    }

    public String in(String text) {
        return text.substring(from, to);
    }

    boolean covers(Span other) {
        return from <= other.from && to >= other.to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
