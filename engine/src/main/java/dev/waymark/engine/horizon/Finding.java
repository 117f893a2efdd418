package dev.waymark.engine.horizon;

/** What a look at one aspect of a goal found. */
public sealed interface Finding {
    Aspect aspect();

    /**
     * It is said.
     *
     * @param words where: the person's own, or what follows from them
     */
    record Said(Aspect aspect, String words) implements Finding {}

    /**
     * It is open, or does not hold together.
     *
     * @param question as an adviser would put it
     * @param hint what helps to answer, or what speaks against the goal as it stands
     */
    record Asked(Aspect aspect, String question, String hint) implements Finding {}
}
