package dev.waymark.engine.skill;

import java.util.Set;

/**
 * One word of a text.
 *
 * @param written as it stands in the text
 * @param plain in lower case, without accents
 * @param inflected its {@link Stem}
 * @param root what its relatives share
 * @param sentence which sentence of the text it is in
 * @param content its place among the words that tell something; that of the next one if it tells nothing
 */
record Token(String written, String plain, String inflected, String root, Span span, int sentence, int content) {
    private static final Set<String> JOINING = Set.of(
            "of", "the", "and", "for", "in", "to", "at", "a", "an", "or", "with", "by", "on", "from", "into", "as",
            "my", "our", "their", "his", "her", "its", "your", "i", "we", "us", "me", "they", "it", "that", "this",
            "these", "those", "was", "were", "is", "are", "be", "been", "has", "have", "had", "do", "did", "s", "who",
            "which", "all", "other", "some", "any", "also");

    boolean tells() {
        return !JOINING.contains(plain);
    }
}
