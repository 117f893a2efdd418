package dev.waymark.engine.gap;

/** The kind of thing that closes a gap. */
public enum Need {
    TRAINING("training"),
    CERTIFICATION("certification"),
    FORMAL_EDUCATION("formal education"),
    EXPERIENCE("experience"),
    TOOL("tool"),
    PRACTICE("practice");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
