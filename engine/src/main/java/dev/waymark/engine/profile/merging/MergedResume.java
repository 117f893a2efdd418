package dev.waymark.engine.profile.merging;

import dev.waymark.engine.profile.Resume;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a résumé becomes with another one in it.
 *
 * @param positions how each position of the one just read stands, in its order; the other lists likewise
 */
public record MergedResume(
        Resume resume,
        List<Standing> positions,
        List<Standing> education,
        List<Standing> skills,
        List<Standing> certificates,
        List<Standing> languages,
        List<Standing> projects) {
    public MergedResume {
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
        languages = List.copyOf(languages);
        projects = List.copyOf(projects);
    }

    /** Of all kinds of entries together. */
    public long count(Standing standing) {
        return Stream.of(positions, education, skills, certificates, languages, projects)
                .flatMap(List::stream)
                .filter(s -> s == standing)
                .count();
    }
}
