package dev.waymark.engine.profile;

import java.util.List;
import java.util.Optional;

/** A skill in the person's own words, with the level they gave it ("Master") if any. */
public record StatedSkill(String name, Optional<String> level, List<String> keywords) {
    public StatedSkill {
        keywords = List.copyOf(keywords);
    }
}
