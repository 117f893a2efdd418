package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.EducationLevel;
import java.util.List;
import java.util.Optional;

/**
 * A course of study.
 *
 * @param level what its type amounts to, where that could be recognised
 * @param completed false where it is still going on or was broken off, as far as the dates tell
 */
public record EducationEntry(
        Optional<String> institution,
        Optional<String> area,
        Optional<String> studyType,
        Optional<EducationLevel> level,
        Period period,
        boolean completed,
        List<String> courses) {
    public EducationEntry {
        courses = List.copyOf(courses);
    }
}
