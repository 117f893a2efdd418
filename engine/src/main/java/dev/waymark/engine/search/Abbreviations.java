package dev.waymark.engine.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What abbreviations stand for: learnt from titles that give both ("Registered Nurse (RN)"), and a few they never give. */
final class Abbreviations {
    /** Common on résumés, and absent from or ambiguous in the release; in the form that {@link Words} gives. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("swe", "software engineer"),
            Map.entry("sde", "software engineer"),
            Map.entry("qa", "quality assurance"),
            Map.entry("hr", "human resource"),
            Map.entry("pm", "project manager"),
            Map.entry("ceo", "chief executive officer"),
            Map.entry("cfo", "chief financial officer"),
            Map.entry("coo", "chief operating officer"),
            Map.entry("cto", "chief technology officer"),
            Map.entry("cio", "chief information officer"),
            Map.entry("cmo", "chief marketing officer"),
            Map.entry("vp", "vice president"),
            Map.entry("rn", "registered nurse"),
            Map.entry("lpn", "licensed practical nurse"),
            Map.entry("cna", "certified nursing assistant"),
            Map.entry("md", "medical doctor"),
            Map.entry("gp", "general practitioner"),
            Map.entry("dr", "doctor"),
            Map.entry("mgr", "manager"),
            Map.entry("eng", "engineer"),
            Map.entry("engr", "engineer"),
            Map.entry("dev", "developer"),
            Map.entry("admin", "administrator"),
            Map.entry("asst", "assistant"),
            Map.entry("assoc", "associate"),
            Map.entry("tech", "technician"),
            Map.entry("exec", "executive"),
            Map.entry("acct", "account"),
            Map.entry("sysadmin", "system administrator"),
            Map.entry("dba", "database administrator"),
            Map.entry("sre", "site reliability engineer"),
            Map.entry("ux", "user experience"),
            Map.entry("ui", "user interface"),
            Map.entry("ml", "machine learning"),
            Map.entry("ai", "artificial intelligence"),
            Map.entry("ta", "teaching assistant"),
            Map.entry("pa", "personal assistant"),
            Map.entry("cpa", "certified public accountant"),
            Map.entry("emt", "emergency medical technician"),
            Map.entry("hgv", "truck"));

    private static final int LONGEST = 6;

    private final Map<String, Map<String, Integer>> learnt = new HashMap<>();

    /** Takes both forms of a title; whichever is shorter may abbreviate words of the other. */
    void learn(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean oneIsShort = one.size() < other.size();
        List<String> brief = oneIsShort ? one : other;
        List<String> whole = oneIsShort ? other : one;
        for (String word : brief) {
            if (word.length() < 2 || word.length() > LONGEST || whole.contains(word)) {
                continue;
            }
            String meaning = initials(word, whole);
            if (!meaning.isEmpty()) {
                learnt.computeIfAbsent(word, w -> new TreeMap<>()).merge(meaning, 1, Integer::sum);
            }
        }
    }

    private static String initials(String word, List<String> whole) {
        for (int from = 0; from + word.length() <= whole.size(); from++) {
            int length = 0;
            while (length < word.length() && whole.get(from + length).charAt(0) == word.charAt(length)) {
                length++;
            }
            if (length == word.length()) {
                return String.join(" ", whole.subList(from, from + length));
            }
        }
        return "";
    }

    /** The words with every known abbreviation written out; the same words if there is none. */
    List<String> expanded(List<String> words) {
        List<String> whole = new ArrayList<>();
        for (String word : words) {
            whole.addAll(List.of(meaning(word).split(" ")));
        }
        return whole;
    }

    private String meaning(String word) {
        String common = COMMON.get(word);
        if (common != null) {
            return common;
        }
        return learnt.getOrDefault(word, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(word);
    }
}
