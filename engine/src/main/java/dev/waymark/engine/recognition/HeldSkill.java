package dev.waymark.engine.recognition;

import dev.waymark.engine.skill.Skill;
import java.util.Optional;

/**
 * A concrete skill a person says they have.
 *
 * @param level in their own word, if they gave one
 * @param where they say so, in words
 */
public record HeldSkill(Skill skill, Optional<String> level, String where) {}
