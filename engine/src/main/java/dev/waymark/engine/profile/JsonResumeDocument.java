package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.EducationLevel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a résumé in JSON Resume form. What {@link ResumeReader} makes of it is the same résumé again; what the form has
 * no name for stands under {@code x-waymark}, which other programs pass over.
 */
public final class JsonResumeDocument {
    private static final String OWN = "x-waymark";

    private JsonResumeDocument() {}

    /** @param rated skills with measured levels, listed after those the person stated; may be empty */
    public static byte[] of(Resume resume, List<RatedSkill> rated) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
        Map<String, Object> basics = new LinkedHashMap<>();
        put(basics, "name", resume.name());
        put(basics, "label", resume.label());
        put(basics, "summary", resume.summary());
        root.put("basics", basics);
        list(root, "work", jobs(resume, Position.Kind.WORK));
        list(root, "volunteer", jobs(resume, Position.Kind.VOLUNTEER));
        list(
                root,
                "education",
                resume.education().stream().map(JsonResumeDocument::study).toList());
        List<Object> skills = new ArrayList<>();
        resume.skills().forEach(s -> skills.add(skill(s.name(), s.level(), s.keywords())));
        rated.forEach(r -> skills.add(rated(r)));
        list(root, "skills", skills);
        list(
                root,
                "certificates",
                resume.certificates().stream()
                        .map(JsonResumeDocument::certificate)
                        .toList());
        list(
                root,
                "languages",
                resume.languages().stream().map(JsonResumeDocument::language).toList());
        list(
                root,
                "projects",
                resume.projects().stream().map(JsonResumeDocument::project).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /**
     * A skill with a level that was worked out.
     *
     * @param level in a word, for other programs
     * @param element id of the framework's element, such as 2.A.1.e
     * @param value level, 0–7, between {@code low} and {@code high} in four of five cases
     */
    public record RatedSkill(
            String name, String level, List<String> keywords, String element, double value, double low, double high) {
        public RatedSkill {
            keywords = List.copyOf(keywords);
        }
    }

    private static List<Object> jobs(Resume resume, Position.Kind kind) {
        List<Object> jobs = new ArrayList<>();
        for (Position position : resume.positions()) {
            if (position.kind() == kind) {
                Map<String, Object> job = new LinkedHashMap<>();
                put(job, "position", Optional.of(position.title()));
                put(job, kind == Position.Kind.WORK ? "name" : "organization", position.employer());
                period(job, position.period());
                list(job, "highlights", position.text());
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static Map<String, Object> study(EducationEntry entry) {
        Map<String, Object> study = new LinkedHashMap<>();
        put(study, "institution", entry.institution());
        put(study, "area", entry.area());
        put(study, "studyType", entry.studyType());
        period(study, entry.period());
        list(study, "courses", entry.courses());
        Map<String, Object> own = new LinkedHashMap<>();
        put(own, "level", entry.level().map(EducationLevel::name));
        own.put("completed", entry.completed());
        study.put(OWN, own);
        return study;
    }

    private static Map<String, Object> skill(String name, Optional<String> level, List<String> keywords) {
        Map<String, Object> skill = new LinkedHashMap<>();
        skill.put("name", name);
        put(skill, "level", level);
        list(skill, "keywords", keywords);
        return skill;
    }

    private static Map<String, Object> rated(RatedSkill rated) {
        Map<String, Object> skill = skill(rated.name(), Optional.of(rated.level()), rated.keywords());
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("element", rated.element());
        own.put("level", rated.value());
        own.put("low", rated.low());
        own.put("high", rated.high());
        skill.put(OWN, own);
        return skill;
    }

    private static Map<String, Object> certificate(Certificate entry) {
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("name", entry.name());
        put(certificate, "issuer", entry.issuer());
        put(certificate, "date", entry.date().map(YearMonth::toString));
        return certificate;
    }

    private static Map<String, Object> language(StatedLanguage entry) {
        Map<String, Object> language = new LinkedHashMap<>();
        language.put("language", entry.language());
        put(language, "fluency", entry.fluency());
        return language;
    }

    private static Map<String, Object> project(Project entry) {
        Map<String, Object> project = new LinkedHashMap<>();
        put(project, "name", Optional.of(entry.name()));
        period(project, entry.period());
        list(project, "highlights", entry.text());
        list(project, "keywords", entry.keywords());
        return project;
    }

    /** Without an end, other programs take a span as going on; where it is not known to, that is said. */
    private static void period(Map<String, Object> entry, Period period) {
        put(entry, "startDate", period.start().map(YearMonth::toString));
        put(entry, "endDate", period.end().map(YearMonth::toString));
        if (period.end().isEmpty() && (period.ongoing() || period.start().isPresent())) {
            entry.put("ongoing", period.ongoing());
        }
    }

    private static void put(Map<String, Object> entry, String name, Optional<String> text) {
        text.filter(t -> !t.isEmpty()).ifPresent(t -> entry.put(name, t));
    }

    private static void list(Map<String, Object> entry, String name, List<?> values) {
        if (!values.isEmpty()) {
            entry.put(name, values);
        }
    }
}
