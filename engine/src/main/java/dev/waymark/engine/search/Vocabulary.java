package dev.waymark.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of all titles, by number, and which of them a word that is none of them may have meant. */
final class Vocabulary {
    /** @param likeness 1 for the word itself, less for a relative or a likely misspelling */
    record Near(int word, double likeness) {}

    private static final double RELATIVE = 0.5;
    private static final int MOST_SPELLINGS = 4;

    /** Words asked for whose meanings are kept; the same few thousand are asked for again and again. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Integer> numbersAsWritten = new HashMap<>(1 << 15);
    private final Map<String, Integer> numbers = new HashMap<>(1 << 15);
    private final List<String> words = new ArrayList<>(1 << 14);
    private final Map<String, List<Near>> nearBefore = new ConcurrentHashMap<>();
    private volatile int[] letters = {};
    private volatile Map<String, List<Integer>> roots = Map.of();

    /** The number of a word as it is written; words that compare equal have the same one. */
    int add(String written) {
        Integer known = numbersAsWritten.get(written);
        if (known != null) {
            return known;
        }
        String word = Words.same(written);
        Integer same = numbers.putIfAbsent(word, words.size());
        int number = same == null ? words.size() : same;
        numbersAsWritten.put(written, number);
        if (same == null) {
            words.add(word);
        }
        return number;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    boolean has(String word) {
        return numbers.containsKey(word);
    }

    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /** The word itself with its relatives ("programmer": "programming"), or what it may be a misspelling of; best first. */
    List<Near> near(String word) {
        List<Near> known = nearBefore.get(word);
        if (known != null) {
            return known;
        }
        List<Near> near = List.copyOf(meantBy(word));
        if (nearBefore.size() < REMEMBERED) {
            nearBefore.put(word, near);
        }
        return near;
    }

    private List<Near> meantBy(String word) {
        List<Near> near = new ArrayList<>();
        int self = number(word);
        if (self >= 0) {
            near.add(new Near(self, 1));
        }
        for (int relative : roots().getOrDefault(Root.of(word), List.of())) {
            if (relative != self) {
                near.add(new Near(relative, RELATIVE));
            }
        }
        if (self < 0) {
            addMisspelt(word, near);
        }
        near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::word));
        return near;
    }

    private void addMisspelt(String word, List<Near> near) {
        int most = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        List<Near> likely = new ArrayList<>();
        int[] lettersOf = most > 0 ? letters() : letters;
        int own = lettersIn(word);
        for (int w = 0; most > 0 && w < words.size(); w++) {
            if (Integer.bitCount(own ^ lettersOf[w]) > 2 * most) {
                // Each edit takes away or brings at most one letter, or one of either.
                continue;
            }
            int distance = EditDistance.between(word, words.get(w), most);
            if (distance <= most) {
                boolean sameStart = word.charAt(0) == words.get(w).charAt(0);
                likely.add(new Near(w, 0.95 - 0.12 * distance - (sameStart ? 0 : 0.1)));
            }
        }
        likely.stream()
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::word))
                .limit(MOST_SPELLINGS)
                .filter(n ->
                        near.stream().noneMatch(known -> known.word() == n.word() && known.likeness() >= n.likeness()))
                .forEach(n -> {
                    near.removeIf(known -> known.word() == n.word());
                    near.add(n);
                });
    }

    private int[] letters() {
        int[] known = letters;
        if (known.length != words.size()) {
            known = new int[words.size()];
            for (int w = 0; w < known.length; w++) {
                known[w] = lettersIn(words.get(w));
            }
            letters = known;
        }
        return known;
    }

    /** One bit for each letter that the word has; other characters share one. */
    private static int lettersIn(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters |= 1 << (c >= 'a' && c <= 'z' ? c - 'a' : 26);
        }
        return letters;
    }

    /** The word as two words of the vocabulary ("frontend": "front end"), each of three letters or more; else as it is. */
    List<String> split(String word) {
        for (int at = word.length() - 3; at >= 3 && !has(word); at--) {
            if (has(word.substring(0, at)) && has(word.substring(at))) {
                return List.of(word.substring(0, at), word.substring(at));
            }
        }
        return List.of(word);
    }

    private Map<String, List<Integer>> roots() {
        Map<String, List<Integer>> known = roots;
        if (known.isEmpty()) {
            known = new HashMap<>(1 << 15);
            for (int w = 0; w < words.size(); w++) {
                known.computeIfAbsent(Root.of(words.get(w)), r -> new ArrayList<>(2))
                        .add(w);
            }
            roots = known;
        }
        return known;
    }
}
