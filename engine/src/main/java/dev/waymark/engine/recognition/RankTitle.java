package dev.waymark.engine.recognition;

import java.util.List;
import java.util.regex.Pattern;

/** Titles that tell a standing and not the work: anyone may be founder and president of their own firm. */
final class RankTitle {
    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[|/;,&+]|\\band\\b|\\s[-–—]\\s|\\bat\\b|\\bthen\\b)\\s*");

    /** "Forklift driver (counterbalance + reach)": what it says is no role. */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)");

    private static final Pattern EXECUTIVE = Pattern.compile("(?iu)ceo|chief executive( officer)?|president");
    private static final Pattern STANDING = Pattern.compile(
            "(?iu)(co-?)?(founder|owner|partner|freelancer?|self[- ]employed"
                    + "|(shift|duty|team|section|deputy|assistant)[ -](manager|lead|leader|supervisor|member)"
                    + "|manager|supervisor|team[ -]lead"
                    + "|entrepreneur|consultant|contractor|proprietor|member|employee|intern|associate|specialist|staff|volunteer|helper)");

    private RankTitle() {}

    /** The roles a title names: "Dev | Team Lead" has two; those in brackets only where there are no others. */
    static List<String> parts(String title) {
        String outside = ASIDE.matcher(title).replaceAll(" ").strip();
        return PARTS.splitAsStream(outside.isEmpty() ? title.strip() : outside)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static boolean tellsOnlyRank(String title) {
        List<String> parts = parts(title);
        return !parts.isEmpty()
                && parts.stream().allMatch(p -> EXECUTIVE.matcher(p).matches() || namesNoWork(p));
    }

    /** Unlike a chief executive's, which is an occupation where there is a firm to lead. */
    static boolean namesNoWork(String title) {
        List<String> parts = parts(title);
        return !parts.isEmpty()
                && parts.stream().allMatch(p -> STANDING.matcher(p).matches());
    }
}
