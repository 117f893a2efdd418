package dev.waymark.bench;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How much is lost when the same held-out titles are written as people write them. */
final class Distortions {
    private static final String[] GRADES = {"Senior ", "Sr. ", "Junior ", "Jr ", "Lead ", "Trainee "};
    private static final Map<String, String> SHORT = Map.of(
            "manager", "mgr",
            "assistant", "asst",
            "engineer", "eng",
            "technician", "tech",
            "administrator", "admin",
            "registered nurse", "rn",
            "software engineer", "swe",
            "quality assurance", "qa",
            "human resources", "hr",
            "developer", "dev");

    private Distortions() {}

    static void print(HeldOutTitles held, OccupationSearch search, long seed, PrintWriter print) {
        Random random = new Random(seed);
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("as they stand", title -> title);
        ways.put("with a typo", title -> typo(title, random));
        ways.put("in the plural", Distortions::plural);
        ways.put("with a grade before", title -> GRADES[random.nextInt(GRADES.length)] + title);
        ways.put("abbreviated", Distortions::abbreviated);
        print.println(
                String.format("%n%-22s %8s %8s %8s %8s", "Held-out titles", "titles", "Acc@1", "Acc@5", "MRR@10"));
        ways.forEach((name, way) -> {
            Map<String, Set<OccupationCode>> titles = new LinkedHashMap<>();
            held.titles().forEach((title, codes) -> {
                String written = way.apply(title);
                if (name.equals("as they stand") || !written.equals(title)) {
                    titles.put(written, codes);
                }
            });
            HeldOutTitles.Score score = new HeldOutTitles(titles, held.rest()).score(search);
            print.println(String.format(
                    Locale.ROOT,
                    "%-22s %8d %8.3f %8.3f %8.3f",
                    name,
                    titles.size(),
                    score.first(),
                    score.firstFive(),
                    score.reciprocalRank()));
        });
    }

    /** One letter left out, doubled or swapped with the next, in the longest word. */
    private static String typo(String title, Random random) {
        String longest = "";
        for (String word : title.split("[^\\p{L}]+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < 4) {
            return title;
        }
        int at = 1 + random.nextInt(longest.length() - 2);
        String wrong = switch (random.nextInt(3)) {
            case 0 -> longest.substring(0, at) + longest.substring(at + 1);
            case 1 -> longest.substring(0, at) + longest.charAt(at) + longest.substring(at);
            default ->
                longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
        };
        return title.replace(longest, wrong);
    }

    private static String plural(String title) {
        boolean plain = Character.isLetter(title.charAt(title.length() - 1)) && !title.endsWith("s");
        return !plain ? title : title.endsWith("y") ? title.substring(0, title.length() - 1) + "ies" : title + "s";
    }

    private static String abbreviated(String title) {
        String written = title;
        for (Map.Entry<String, String> brief : SHORT.entrySet()) {
            written = written.replaceAll("\\b" + brief.getKey() + "\\b", brief.getValue());
        }
        return written;
    }
}
