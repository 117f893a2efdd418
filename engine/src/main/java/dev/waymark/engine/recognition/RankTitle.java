package dev.waymark.engine.recognition;

import java.util.regex.Pattern;

/** Titles that tell a standing and not the work: anyone may be founder and president of their own firm. */
final class RankTitle {
    private static final Pattern RANK = Pattern.compile(
            "(?iu)(co-?)?(founder|owner|ceo|president|partner|freelancer?|self[- ]employed"
                    + "|entrepreneur|consultant|contractor|proprietor|member|employee|intern|associate|specialist|staff)");

    private RankTitle() {}

    static boolean tellsOnlyRank(String title) {
        boolean any = false;
        for (String part : title.strip().split("\\s*(?:[|/;,&+]|\\band\\b)\\s*")) {
            if (!RANK.matcher(part.strip()).matches()) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
