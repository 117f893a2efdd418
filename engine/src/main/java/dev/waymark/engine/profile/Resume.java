package dev.waymark.engine.profile;

import java.util.List;
import java.util.Optional;

/**
 * What a person brings, as read from their résumé. Text is plain: markup and scripts in the source are gone.
 *
 * @param label what they call themselves, such as "Programmer"
 */
public record Resume(
        Optional<String> name,
        Optional<String> label,
        Optional<String> summary,
        List<Position> positions,
        List<EducationEntry> education,
        List<StatedSkill> skills,
        List<Certificate> certificates,
        List<StatedLanguage> languages,
        List<Project> projects) {
    /** Nothing brought yet. */
    public static final Resume BLANK = new Resume(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Resume {
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        certificates = List.copyOf(certificates);
        languages = List.copyOf(languages);
        projects = List.copyOf(projects);
    }

    /** The same with other jobs. */
    public Resume withPositions(List<Position> jobs) {
        return new Resume(name, label, summary, jobs, education, skills, certificates, languages, projects);
    }

    /** The same with other studies. */
    public Resume withEducation(List<EducationEntry> studies) {
        return new Resume(name, label, summary, positions, studies, skills, certificates, languages, projects);
    }

    /** The same under another name. */
    public Resume named(String person) {
        return new Resume(
                Optional.of(person), label, summary, positions, education, skills, certificates, languages, projects);
    }
}
