package dev.waymark.engine.destination.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The level that a word states. Only words that grade are taken; "strong", "excellent" and "good" stand before everything
 * in adverts and say nothing. The figures follow O*NET's anchors, where 2 is about what anyone picks up, 4 what the work
 * is done with unaided, and 6 what others come to ask.
 */
enum StatedLevel {
    EXPERT(6, "expert(ise| level| knowledge)?|mastery|authority (on|in)|experte\\w*|expertenwissen"),
    ADVANCED(5, "advanced|in[- ]depth|deep|thorough|proficien(t|cy)|fundierte\\w*|vertiefte\\w*|sehr gute"),
    WORKING(3.5, "working (knowledge|understanding)|competent|hands[- ]on|gute kenntnisse"),
    BASIC(2, "basic|awareness|familiar(ity)?|some (knowledge|understanding|experience)|grundkenntnisse|beginner");

    /** Between the word and what it grades there are no more characters than this. */
    private static final int REACH = 60;

    private final double level;
    private final Pattern words;

    StatedLevel(double level, String words) {
        this.level = level;
        this.words = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])");
    }

    double level() {
        return level;
    }

    private record At(int from, int to, double level) {}

    /** Of what stands from here to there in a clause: by the nearest word before it, or by one it ends with: "Excel (advanced)". */
    static OptionalDouble of(String clause, int from, int to) {
        List<At> said = new ArrayList<>();
        for (StatedLevel stated : values()) {
            Matcher words = stated.words.matcher(clause);
            while (words.find()) {
                said.add(new At(words.start(), words.end(), stated.level));
            }
        }
        At nearest = new At(-1, -1, 0);
        for (At at : said) {
            boolean before = at.from() <= from && from - at.to() <= REACH;
            boolean aside = at.from() >= to && clause.substring(to, at.from()).matches("\\s*[(:–-]\\s*");
            if (aside) {
                return OptionalDouble.of(at.level());
            }
            if (before && at.from() > nearest.from()) {
                nearest = at;
            }
        }
        return nearest.from() < 0 ? OptionalDouble.empty() : OptionalDouble.of(nearest.level());
    }
}
