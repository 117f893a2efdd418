package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Phrases by the one of their words that fewest other phrases have, so that a text is compared with few of them. */
final class PhraseIndex {
    /** Words that tell something and may stand between those of a phrase. */
    private static final int MOST_BETWEEN = 2;

    private final Map<String, List<Anchored>> byRoot = new HashMap<>();

    /** @param at the place of the word it is looked up by */
    private record Anchored(Phrase phrase, int at) {}

    private PhraseIndex() {}

    /** Phrases of elements that the catalogue lacks are left out; its elements' own names are phrases too. */
    static PhraseIndex of(List<Phrase> phrases, Catalogue catalogue) {
        List<Phrase> all = new ArrayList<>();
        phrases.stream().filter(p -> catalogue.element(p.element()).isPresent()).forEach(all::add);
        catalogue.elements().forEach(e -> all.add(Phrase.named(e.id(), e.name())));
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(p -> p.words().forEach(w -> counts.merge(w.root(), 1, Integer::sum)));
        PhraseIndex index = new PhraseIndex();
        for (Phrase phrase : all) {
            int rarest = 0;
            for (int i = 1; i < phrase.words().size(); i++) {
                if (count(counts, phrase, i) < count(counts, phrase, rarest)) {
                    rarest = i;
                }
            }
            index.byRoot
                    .computeIfAbsent(phrase.words().get(rarest).root(), r -> new ArrayList<>())
                    .add(new Anchored(phrase, rarest));
        }
        return index;
    }

    private static int count(Map<String, Integer> counts, Phrase phrase, int word) {
        return counts.getOrDefault(phrase.words().get(word).root(), 0);
    }

    /** Every phrase wherever it stands, overlapping or not. */
    List<PhraseMatch> in(List<Token> tokens) {
        List<PhraseMatch> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (Anchored anchored : byRoot.getOrDefault(tokens.get(at).root(), List.of())) {
                PhraseMatch match =
                        anchored.phrase().inOrder() ? wordForWord(anchored, tokens, at) : near(anchored, tokens, at);
                if (match != null) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    private static @Nullable PhraseMatch wordForWord(Anchored anchored, List<Token> tokens, int at) {
        Phrase phrase = anchored.phrase();
        int from = at - anchored.at();
        int size = phrase.words().size();
        if (from < 0 || from + size > tokens.size()) {
            return null;
        }
        for (int i = 0; i < size; i++) {
            if (!phrase.same(i, tokens.get(from + i))) {
                return null;
            }
        }
        List<Integer> places = IntStream.range(from, from + size).boxed().toList();
        return new PhraseMatch(phrase, span(tokens, from, from + size - 1), places, 0, 0, 0, false);
    }

    private static @Nullable PhraseMatch near(Anchored anchored, List<Token> tokens, int at) {
        Phrase phrase = anchored.phrase();
        if (!phrase.same(anchored.at(), tokens.get(at))) {
            return null;
        }
        int size = phrase.words().size();
        int[] places = new int[size];
        places[anchored.at()] = at;
        int reach = size - 1 + MOST_BETWEEN;
        boolean turned = false;
        for (int word = 0; word < size; word++) {
            if (word != anchored.at()) {
                int place = nearest(phrase, word, tokens, at, reach, word > anchored.at(), places);
                if (place < 0) {
                    return null;
                }
                places[word] = place;
            }
        }
        int first = places[0];
        int last = places[0];
        int related = 0;
        int misspelt = 0;
        for (int word = 0; word < size; word++) {
            Token token = tokens.get(places[word]);
            turned |= word > 0 && places[word] < places[word - 1];
            first = Math.min(first, places[word]);
            last = Math.max(last, places[word]);
            related += phrase.words().get(word).inflected().equals(token.inflected()) ? 0 : 1;
            misspelt += isMisspelt(token) ? 1 : 0;
        }
        int between = tokens.get(last).content() - tokens.get(first).content() + 1 - size;
        boolean apart = between > MOST_BETWEEN || turned && between > 0;
        return apart || tokens.get(first).sentence() != tokens.get(last).sentence()
                ? null
                : new PhraseMatch(
                        phrase,
                        span(tokens, first, last),
                        Arrays.stream(places).sorted().boxed().toList(),
                        between,
                        related,
                        misspelt,
                        turned);
    }

    private static boolean isMisspelt(Token token) {
        return token.written().length() != token.plain().length()
                || !token.written().equalsIgnoreCase(token.plain());
    }

    /** The nearest token with the word, on the side where it should be if it is there, else on the other. */
    private static int nearest(
            Phrase phrase, int word, List<Token> tokens, int at, int reach, boolean after, int[] taken) {
        int content = tokens.get(at).content();
        for (int side = 0; side < 2; side++) {
            int step = after == (side == 0) ? 1 : -1;
            for (int i = at + step;
                    i >= 0 && i < tokens.size() && Math.abs(tokens.get(i).content() - content) <= reach;
                    i += step) {
                if (tokens.get(i).tells() && phrase.same(word, tokens.get(i)) && isFree(i, taken, word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isFree(int place, int[] taken, int upTo) {
        for (int i = 0; i < upTo; i++) {
            if (taken[i] == place) {
                return false;
            }
        }
        return true;
    }

    private static Span span(List<Token> tokens, int first, int last) {
        return new Span(tokens.get(first).span().from(), tokens.get(last).span().to());
    }
}
