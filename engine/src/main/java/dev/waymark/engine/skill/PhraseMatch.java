package dev.waymark.engine.skill;

import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param places of its words among the words of the text, in order
 * @param between words that tell something and stand between those of the phrase
 * @param related words of the phrase that are there as relatives only ("management" for "managed")
 * @param misspelt words that are there with a likely misspelling
 * @param turned whether the words stand in another order
 */
record PhraseMatch(
        Phrase phrase, Span span, List<Integer> places, int between, int related, int misspelt, boolean turned) {
    int words() {
        return phrase.words().size();
    }

    /** Whether the other says more with the same words. */
    boolean isPartOf(PhraseMatch other) {
        return other.words() > words() && other.places().containsAll(places);
    }
}
