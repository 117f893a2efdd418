package dev.waymark.engine.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike texts read: runs of three words they share, over all that either has. */
final class Likeness {
    private Likeness() {}

    static List<String> pairsAbove(double most, List<String> texts) {
        List<Set<String>> runs = texts.stream().map(Likeness::runs).toList();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                double shared = shared(runs.get(i), runs.get(j));
                if (shared > most) {
                    alike.add("%.2f%n  %s%n  %s".formatted(shared, texts.get(i), texts.get(j)));
                }
            }
        }
        return alike;
    }

    static double of(String one, String other) {
        return shared(runs(one), runs(other));
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int either = one.size() + other.size() - both.size();
        return either == 0 ? 0 : (double) both.size() / either;
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 2 < words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return runs;
    }
}
