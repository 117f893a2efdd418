package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedLanguage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person can show without being rated.
 *
 * @param tools names of catalogue tools they say they use
 * @param stated what else they hold by name, as they write it: certificates, licences, languages
 * @param skills ids of concrete skills they say they have
 */
public record Credentials(
        List<EducationEntry> studies,
        List<Experience> experiences,
        Set<String> tools,
        Set<String> stated,
        Set<String> skills) {
    public Credentials {
        studies = List.copyOf(studies);
        experiences = List.copyOf(experiences);
        tools = Set.copyOf(tools);
        stated = Set.copyOf(stated);
        skills = Set.copyOf(skills);
    }

    public Credentials(List<EducationEntry> studies, List<Experience> experiences, Set<String> tools) {
        this(studies, experiences, tools, Set.of(), Set.of());
    }

    /** The same, with the certificates and languages of a résumé. */
    public Credentials stating(Resume resume) {
        return new Credentials(
                studies,
                experiences,
                tools,
                Stream.concat(
                                resume.certificates().stream().map(Certificate::name),
                                resume.languages().stream().map(StatedLanguage::language))
                        .collect(Collectors.toSet()),
                skills);
    }

    /** The same, with the concrete skills of these ids. */
    public Credentials naming(Set<String> concrete) {
        return new Credentials(studies, experiences, tools, stated, concrete);
    }

    /** The same, with one more job. */
    public Credentials working(Experience more) {
        return new Credentials(
                studies, Stream.concat(experiences.stream(), Stream.of(more)).toList(), tools, stated, skills);
    }

    public static Credentials none() {
        return new Credentials(List.of(), List.of(), Set.of());
    }
}
