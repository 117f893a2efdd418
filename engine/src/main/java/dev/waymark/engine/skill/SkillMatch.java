package dev.waymark.engine.skill;

/**
 * A skill found in a text.
 *
 * @param score how sure it is meant, 0–1; cautious and not fitted: more are right than it says
 * @param span where in the text it is said; the clearest place if there are several
 */
public record SkillMatch(Skill skill, double score, Span span) {
    SkillMatch scoring(double other) {
        return new SkillMatch(skill, other, span);
    }
}
