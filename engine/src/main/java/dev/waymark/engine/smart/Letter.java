package dev.waymark.engine.smart;

/** The letters of SMART, in their order. */
public enum Letter {
    SPECIFIC("S", "Specific"),
    MEASURABLE("M", "Measurable"),
    ACHIEVABLE("A", "Achievable"),
    RELEVANT("R", "Relevant"),
    TIMELY("T", "Timely");

    private final String initial;
    private final String label;

    Letter(String initial, String label) {
        this.initial = initial;
        this.label = label;
    }

    public String initial() {
        return initial;
    }

    public String label() {
        return label;
    }
}
