package dev.waymark.engine.interest;

/** Holland's six kinds of interest (1959), in the order in which O*NET scores occupations on them. */
public enum InterestScale {
    REALISTIC("Hands-on", "working with tools, machines, animals or outdoors"),
    INVESTIGATIVE("Inquiring", "finding out how things are and why"),
    ARTISTIC("Creative", "making something that was not there before"),
    SOCIAL("Helping", "teaching, caring for and understanding people"),
    ENTERPRISING("Persuading", "leading, selling and taking risks"),
    CONVENTIONAL("Organising", "keeping things in order and exact");

    private final String label;
    private final String meaning;

    InterestScale(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** A plain word; Holland's own is the name of the constant. */
    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The letter it is known by: R, I, A, S, E or C. */
    public char letter() {
        return name().charAt(0);
    }

    static InterestScale of(String letter) {
        for (InterestScale scale : values()) {
            if (letter.equals(String.valueOf(scale.letter()))) {
                return scale;
            }
        }
        throw new IllegalArgumentException("'%s' is none of R, I, A, S, E, C".formatted(letter));
    }
}
