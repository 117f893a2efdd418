package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.search.EditDistance;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What a word that neither phrases nor job titles know may be a misspelling of. Safe between threads. */
final class Spelling {
    private static final int SHORTEST = 6;
    private static final int LONG = 9;
    private static final int REMEMBERED = 50_000;

    private final Catalogue catalogue;
    private final Map<String, Token> words = new TreeMap<>();
    private final Map<String, Token> corrected = new ConcurrentHashMap<>();
    private volatile Set<String> known = Set.of();

    private Spelling(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Spelling of(List<Phrase> phrases, Catalogue catalogue) {
        Spelling spelling = new Spelling(catalogue);
        phrases.forEach(p -> p.words().forEach(w -> spelling.words.put(w.plain(), w)));
        return spelling;
    }

    /** The token itself where its word is known or resembles none. */
    Token corrected(Token token) {
        if (token.plain().length() < SHORTEST || isKnown(token)) {
            return token;
        }
        Token meant = corrected.get(token.plain());
        if (meant == null) {
            meant = nearest(token);
            if (corrected.size() < REMEMBERED) {
                corrected.put(token.plain(), meant);
            }
        }
        return meant.plain().equals(token.plain())
                ? token
                : new Token(
                        token.written(),
                        meant.plain(),
                        meant.inflected(),
                        meant.root(),
                        token.span(),
                        token.sentence(),
                        token.content());
    }

    private boolean isKnown(Token token) {
        return words.containsKey(token.plain())
                || known().contains(token.inflected())
                || known().contains(token.root());
    }

    private Token nearest(Token token) {
        String word = token.plain();
        int most = word.length() < LONG ? 1 : 2;
        int least = most + 1;
        Token nearest = token;
        for (Token candidate : words.values()) {
            if (candidate.plain().charAt(0) == word.charAt(0)) {
                int distance = EditDistance.between(word, candidate.plain(), most);
                if (distance < least && !isAnotherWord(word, candidate.plain())) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /** Of short words, those that differ in one letter are mostly both right: "hiking" and "hiring". */
    private static boolean isAnotherWord(String word, String candidate) {
        return word.length() < LONG && word.length() == candidate.length() && !isSwapped(word, candidate);
    }

    private static boolean isSwapped(String word, String candidate) {
        int at = 0;
        while (at < word.length() - 1 && word.charAt(at) == candidate.charAt(at)) {
            at++;
        }
        return word.charAt(at) == candidate.charAt(Math.min(at + 1, word.length() - 1));
    }

    private Set<String> known() {
        Set<String> all = known;
        if (all.isEmpty()) {
            all = new HashSet<>(1 << 15);
            for (JobTitle title : catalogue.titles()) {
                addTo(all, Tokens.of(title.text()));
            }
            addTo(all, List.copyOf(words.values()));
            known = all;
        }
        return all;
    }

    private static void addTo(Set<String> all, List<Token> tokens) {
        for (Token token : tokens) {
            all.add(token.inflected());
            all.add(token.root());
        }
    }
}
