package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the catalogue's tools are called in full and in short: "Microsoft Excel" is also "Excel", "Structured query
 * language SQL" is "SQL". Where a short name could be several tools, the one that most occupations use has it.
 */
public final class ToolNames {
    /**
     * A tool named in a text.
     *
     * @param sure whether the name can mean nothing else; else what is around it has to tell
     */
    public record Spotted(String name, String written, Span span, boolean sure) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[+#]+|\\.(?=\\p{L})[\\p{L}\\p{N}]+)*");
    private static final int LONGEST_ACRONYM = 7;
    private static final Set<String> MAKERS = Set.of(
            "microsoft",
            "adobe",
            "oracle",
            "google",
            "ibm",
            "apple",
            "apache",
            "autodesk",
            "amazon",
            "atlassian",
            "the",
            "intuit",
            "dassault");
    private static final Set<String> ENGLISH = Set.of(
            "word",
            "access",
            "project",
            "outlook",
            "teams",
            "publisher",
            "spring",
            "swift",
            "go",
            "chef",
            "puppet",
            "ruby",
            "rust",
            "windows",
            "office",
            "drive",
            "pages",
            "numbers",
            "keynote",
            "c",
            "r",
            "d",
            "sas",
            "sap",
            "docs",
            "sheets",
            "forms",
            "meet",
            "maps",
            "search",
            "analytics",
            "ads",
            "one",
            "act",
            "salt",
            "ant",
            "storm",
            "spark",
            "hive",
            "pig",
            "flow",
            "express",
            "react",
            "slack",
            "zoom",
            "box",
            "epic",
            "bash",
            "scratch",
            "excel",
            "base",
            "store",
            "illustrator",
            "animate",
            "premiere",
            "captivate",
            "java",
            "time",
            "it",
            "is",
            "am",
            "be",
            "ai",
            "os",
            "ms");
    /** English words that are hardly ever meant as such when written with a capital. */
    private static final Set<String> TOLD_BY_CAPITAL = Set.of(
            "excel", "java", "sap", "sas", "react", "slack", "epic", "windows", "ruby", "illustrator", "outlook");

    private static final int LONGEST = 6;

    private final Map<String, String> full = new HashMap<>();
    private final Map<String, String> brief = new HashMap<>();
    private final Set<String> hot = new HashSet<>();

    /** Short names that stand in our own list. */
    private final Set<String> known = new HashSet<>();

    private ToolNames() {}

    public static ToolNames of(Catalogue catalogue) {
        Map<String, Integer> users = new HashMap<>();
        catalogue
                .occupations()
                .forEach(o -> o.tools().stream().map(Tool::name).forEach(n -> users.merge(n, 1, Integer::sum)));
        ToolNames names = new ToolNames();
        for (Occupation occupation : catalogue.occupations()) {
            for (Tool tool : occupation.tools()) {
                users.merge(tool.name(), 1, Integer::sum);
                if (tool.hot()) {
                    names.hot.add(tool.name());
                }
            }
        }
        ShortToolNames.shipped().forEach((brief, name) -> {
            if (users.containsKey(name)) {
                names.brief.put(key(brief), name);
                names.known.add(key(brief));
            }
        });
        users.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> names.add(e.getKey()));
        return names;
    }

    private void add(String name) {
        String plain = name.endsWith(" software") ? name.substring(0, name.length() - 9) : name;
        full.putIfAbsent(key(name), name);
        brief.putIfAbsent(key(plain), name);
        int last = plain.lastIndexOf(' ');
        String end = plain.substring(last + 1);
        if (last > 0 && end.length() > 1 && end.length() <= LONGEST_ACRONYM && isUpper(end) && !isUpper(plain)) {
            brief.putIfAbsent(key(end), name);
            brief.putIfAbsent(key(plain.substring(0, last)), name);
        }
        int first = plain.indexOf(' ');
        if (first > 0 && MAKERS.contains(plain.substring(0, first).toLowerCase(Locale.ROOT))) {
            brief.putIfAbsent(key(plain.substring(first + 1)), name);
        }
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The words that {@link #WORD} finds; most names have only letters, digits and single spaces, and need no search. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ')) {
                return String.join(
                        " ", WORD.matcher(lower).results().map(r -> r.group()).toList());
            }
        }
        return lower;
    }

    /** In one entry of a list, where every word is likely to be a name. */
    public List<Spotted> inList(String entry) {
        return spotted(entry, Reading.LIST);
    }

    /** In running text, where a name that is also an English word must be given in full. */
    public List<Spotted> inText(String text) {
        return spotted(text, Reading.TEXT);
    }

    /** In running text, with names that may mean something else, each marked as not sure. */
    List<Spotted> perhapsInText(String text) {
        return spotted(text, Reading.PERHAPS);
    }

    /** How a text is to be read. */
    private enum Reading {
        LIST,
        TEXT,
        PERHAPS
    }

    private List<Spotted> spotted(String text, Reading reading) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Spotted> spotted = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 0;
            for (int length = Math.min(LONGEST, words.size() - at); length > 0 && taken == 0; length--) {
                List<MatchResult> some = words.subList(at, at + length);
                String written =
                        String.join(" ", some.stream().map(MatchResult::group).toList());
                String name = named(written, reading == Reading.LIST, words.size() <= 2);
                boolean sure = !name.isEmpty() && !(reading == Reading.PERHAPS && isDoubtful(name, written));
                if (!sure && reading == Reading.PERHAPS) {
                    name = perhaps(written);
                }
                if (!name.isEmpty()) {
                    Span span = new Span(some.getFirst().start(), some.getLast().end());
                    spotted.add(new Spotted(name, written, span, sure));
                    taken = length;
                }
            }
            at += Math.max(1, taken);
        }
        return spotted;
    }

    /** A tool by a name in the wrong case, or one that is an English word too. */
    private String perhaps(String written) {
        String key = key(written);
        String name = full.getOrDefault(key, brief.getOrDefault(key, ""));
        return hot.contains(name) || known.contains(key) || written.equals(name) ? name : "";
    }

    /** Names of tools that few know are words of ordinary language more often: "front desk", "CNC". */
    private boolean isDoubtful(String name, String written) {
        boolean lower = written.equals(written.toLowerCase(Locale.ROOT));
        boolean full = written.equals(name);
        return isEnglish(written) || !known.contains(key(written)) && !hot.contains(name) && (lower || !full);
    }

    /** Whether a name is an English word, or so short that it may be anything. */
    static boolean isEnglish(String written) {
        String key = written.toLowerCase(Locale.ROOT);
        return key.indexOf(' ') < 0 && (ENGLISH.contains(key) || key.length() < 3);
    }

    private static boolean isAcronym(String written) {
        return written.length() >= 3 && isUpper(written);
    }

    private String named(String written, boolean list, boolean alone) {
        String key = key(written);
        boolean oneWord = key.indexOf(' ') < 0;
        String name = full.getOrDefault(key, brief.getOrDefault(key, ""));
        if (oneWord && !full.containsKey(key) && !hot.contains(name) && !known.contains(key) && !isAcronym(written)) {
            // "Reports" is hardly ever Oracle Reports, nor "lead" the toolbox LEAD.
            return "";
        }
        boolean english = oneWord && (ENGLISH.contains(key) || key.length() < 3);
        if (name.isEmpty() || !english) {
            // In running text a one-word name has a capital somewhere: "git" in a list, "Git" in a sentence.
            return !oneWord || list || !written.equals(written.toLowerCase(Locale.ROOT)) ? name : "";
        }
        boolean capital = Character.isUpperCase(written.charAt(0));
        return list && alone || capital && TOLD_BY_CAPITAL.contains(key) ? name : "";
    }
}
