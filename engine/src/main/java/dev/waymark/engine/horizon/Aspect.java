package dev.waymark.engine.horizon;

/** What an adviser looks at in a goal, in the order in which they would ask. */
public enum Aspect {
    WHAT("What exactly", true),
    DETAIL("What it takes", false),
    MEASURE("How you will know", true),
    DATE("By when", true),
    PART("Your part in it", true),
    HOURS("Whether it fits", true),
    WHY("Why it matters", false);

    private final String label;
    private final boolean needed;

    Aspect(String label, boolean needed) {
        this.label = label;
        this.needed = needed;
    }

    public String label() {
        return label;
    }

    /** Whether a goal is not specific enough to act on without it; the others only help. */
    public boolean isNeeded() {
        return needed;
    }
}
