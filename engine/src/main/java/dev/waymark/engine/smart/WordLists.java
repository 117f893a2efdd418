package dev.waymark.engine.smart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The lists of words by which goals are read. */
final class WordLists {
    private static final String FILE = "words.txt";
    private static final Map<String, Set<String>> LISTS = load();

    static final Set<String> JARGON = list("jargon");
    static final Set<String> FILLER = list("filler");
    static final Set<String> BROAD = list("broad");
    static final Set<String> CONCRETE = list("concrete");
    static final Set<String> GENERIC_VERBS = list("generic verbs");
    static final Set<String> VERBS = list("verbs");
    static final Set<String> NO_MANNER = list("in -ly, but no manner");

    /** Phrases that name nothing though each of their words may. */
    static final Set<String> IDLE = list("phrases that name nothing");

    /** Doing them is a skill of its own, without a noun. */
    static final Set<String> CRAFTS = list("crafts");

    static final Set<String> STOP = list("stop");

    private static final int LONG = 8;
    private static final int LONGER = 6;

    private WordLists() {}

    /** As it stands, or without its -s. */
    static boolean has(Set<String> list, String word) {
        return list.contains(word) || list.contains(Plain.singular(word));
    }

    /** Also where a letter is wrong, missing, doubled or swapped with the next, in words long enough to be sure. */
    static boolean hasNearly(Set<String> list, String word) {
        return has(list, word)
                || (word.length() >= LONGER
                        && list.stream().anyMatch(known -> known.length() >= LONG && isSlip(word, known)));
    }

    static boolean isVerb(String word) {
        return VERBS.contains(word) || GENERIC_VERBS.contains(word);
    }

    /** "finishes", "passing": the verb that an inflected word is of; the word itself if it is none. */
    static String verb(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                String stem = word.substring(0, word.length() - ending.length());
                String single = stem.substring(0, stem.length() - 1);
                for (String base : new String[] {stem, stem + "e", single}) {
                    if (isVerb(base)) {
                        return base;
                    }
                }
            }
        }
        return word;
    }

    /** At most one edit apart, two neighbours swapped counting as one. */
    private static boolean isSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        String restA = a.substring(start, endA);
        String restB = b.substring(start, endB);
        return restA.length() <= 1 && restB.length() <= 1
                || (restA.length() == 2
                        && new StringBuilder(restA).reverse().toString().contentEquals(restB));
    }

    private static Set<String> list(String name) {
        Set<String> list = LISTS.get(name);
        if (list == null) {
            throw new IllegalStateException("%s has no list [%s]".formatted(FILE, name));
        }
        return list;
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = WordLists.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("This build of Waymark lacks its words of goals, " + FILE);
            }
            Map<String, Set<String>> lists = new HashMap<>();
            Set<String> current = new HashSet<>();
            boolean phrases = false;
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.length() - 1);
                    phrases = name.equals("concrete") || name.startsWith("phrases");
                    current = lists.computeIfAbsent(name, n -> new LinkedHashSet<>());
                } else if (phrases) {
                    current.add(line.strip());
                } else {
                    current.addAll(Arrays.asList(line.strip().split(" +")));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
