package dev.waymark.engine.smart;

import java.util.Optional;

/** What a text says in so many words; for those who ask about a goal in another way than by its letters. */
public final class Said {
    private Said() {}

    /** The words for something that somebody else decides: "promotion". */
    public static Optional<String> decidedByOthers(String text) {
        return Plain.find(Achievable.OTHERS_DECIDE, Plain.of(text))
                .map(span -> span.in(text).strip());
    }
}
