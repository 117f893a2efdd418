package dev.waymark.engine.search;

import java.util.Set;

/** How much a word tells: the rarer the more, but grade, contract and joining words little, however rare. */
final class WordWeight {
    private static final Set<String> JOINING = Set.of(
            "of", "the", "and", "for", "in", "to", "at", "a", "an", "or", "with", "by", "on", "de", "all", "other",
            "except", "as");

    private static final Set<String> GRADE = Set.of(
            "senior",
            "sr",
            "junior",
            "jr",
            "lead",
            "principal",
            "trainee",
            "intern",
            "internship",
            "apprentice",
            "entry",
            "level",
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "1",
            "2",
            "3",
            "4",
            "graduate",
            "experienced",
            "mid",
            "interim",
            "acting",
            "deputy",
            "freelance",
            "self",
            "employed",
            "time",
            "temporary",
            "temp",
            "contractor",
            "permanent",
            "remote",
            "student",
            "working",
            "certified");

    private static final double OF_JOINING = 0.2;
    private static final double OF_GRADE = 0.5;

    private WordWeight() {}

    static boolean tellsWork(String word) {
        return !JOINING.contains(word) && !GRADE.contains(word);
    }

    /** @param rarity the logarithm of all titles over those that have the word */
    static double of(String word, double rarity) {
        return JOINING.contains(word) ? OF_JOINING : GRADE.contains(word) ? OF_GRADE : rarity;
    }
}
