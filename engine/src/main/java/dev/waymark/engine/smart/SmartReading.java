package dev.waymark.engine.smart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A goal held against the five letters. The words are matched against lists of ours, so a verdict may be beside the
 * point: the person decides.
 *
 * @param verdicts one for each letter, in their order
 * @param suggestion the goal with a visible blank, in square brackets, for each thing that is missing; empty where
 *     nothing is
 */
public record SmartReading(String goal, List<Verdict> verdicts, Optional<String> suggestion) {
    public SmartReading {
        verdicts = List.copyOf(verdicts);
    }

    public Verdict of(Letter letter) {
        return verdicts.get(letter.ordinal());
    }

    public boolean holds(Letter letter) {
        return of(letter).holds();
    }

    /** Whether all five hold. */
    public boolean isSmart() {
        return missing().isEmpty();
    }

    /** The verdicts on the letters that fall short. */
    public List<Verdict> missing() {
        return verdicts.stream().filter(v -> !v.holds()).toList();
    }

    /** What falls short, letter by letter, or that nothing does, in one line. */
    public String reason() {
        return isSmart()
                ? "All five letters hold."
                : missing().stream()
                        .map(v -> v.letter().initial() + ": " + v.reason())
                        .collect(Collectors.joining(" "));
    }
}
