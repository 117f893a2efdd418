package dev.waymark.engine.destination.advert;

/** How firmly an advert asks for something. */
public enum Firmness {
    REQUIRED("required", 1),
    UNCLEAR("named", 0.7),
    NICE("nice to have", 0.4);

    private final String label;
    private final double weight;

    Firmness(String label, double weight) {
        this.label = label;
        this.weight = weight;
    }

    public String label() {
        return label;
    }

    /** What naming it so counts towards its importance, 0–1. */
    double weight() {
        return weight;
    }

    /** The firmer of two places in one advert: what is required once is required. */
    Firmness or(Firmness other) {
        return weight >= other.weight ? this : other;
    }
}
