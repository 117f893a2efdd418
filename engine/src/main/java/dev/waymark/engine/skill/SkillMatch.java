package dev.waymark.engine.skill;

/**
 * A skill found in a text.
 *
 * @param score how likely it is meant, 0–1, as measured on labelled sentences ({@code bench skills})
 * @param span where in the text it is said; the clearest place if there are several
 */
public record SkillMatch(Skill skill, double score, Span span) {
    SkillMatch scoring(double other) {
        return new SkillMatch(skill, other, span);
    }
}
