package dev.waymark.engine.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words people give levels in, on the scale of the anchors: at 2 a beginner, at 4 someone who works on their own, at 6
 * someone others ask. A claim in a word never reads as more than 5.5. An assumption of ours.
 */
enum LevelWord {
    BEGINNER(2, "beginner|basic|basics|novice|elementary|grundkenntnisse|débutant|notions"),
    INTERMEDIATE(3.5, "intermediate|working knowledge|good|competent|familiar|gute kenntnisse|intermédiaire|mid"),
    ADVANCED(4.5, "advanced|proficient|very good|strong|fortgeschritten|sehr gut|avancé|senior|mid-senior"),
    EXPERT(5.5, "expert|master|mastery|excellent|guru|experte|expertin|maîtrise|confirmé");

    private final double level;
    private final Pattern words;

    LevelWord(double level, String words) {
        this.level = level;
        this.words = Pattern.compile("(" + words + ")( level| user| knowledge)?", Pattern.UNICODE_CASE);
    }

    /** 0–7; empty for a word that is none of these. */
    static Optional<Double> level(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        for (LevelWord level : values()) {
            if (level.words.matcher(plain).matches()) {
                return Optional.of(level.level);
            }
        }
        return Optional.empty();
    }
}
