package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.Optional;

/**
 * Whether one letter holds for a goal.
 *
 * @param evidence where the goal says it, or says what speaks against it; empty where nothing in the text does
 * @param reason in a plain sentence
 */
public record Verdict(Letter letter, boolean holds, Optional<Span> evidence, String reason) {
    static Verdict holds(Letter letter, Span evidence, String reason) {
        return new Verdict(letter, true, Optional.of(evidence), reason);
    }

    static Verdict fallsShort(Letter letter, String reason) {
        return new Verdict(letter, false, Optional.empty(), reason);
    }

    static Verdict fallsShort(Letter letter, Span evidence, String reason) {
        return new Verdict(letter, false, Optional.of(evidence), reason);
    }
}
