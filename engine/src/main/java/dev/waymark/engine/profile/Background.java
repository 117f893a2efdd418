package dev.waymark.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads certificates, languages and projects. */
final class Background {
    private final PeriodReader periods;

    Background(PeriodReader periods) {
        this.periods = periods;
    }

    List<Certificate> certificates(Section root) {
        List<Certificate> certificates = new ArrayList<>();
        for (Section entry : root.entries("name", "certificates", "certifications", "licenses", "licences")) {
            entry.line("name", "title")
                    .ifPresent(name -> certificates.add(new Certificate(
                            name,
                            entry.line("issuer", "authority", "organization"),
                            entry.has("date", "issued", "endDate") ? issued(entry) : Optional.empty())));
        }
        return certificates;
    }

    private Optional<YearMonth> issued(Section entry) {
        Period period = periods.read(entry);
        return period.end().or(period::start);
    }

    List<StatedLanguage> languages(Section root) {
        List<StatedLanguage> languages = new ArrayList<>();
        for (Section entry : root.entries("language", "languages")) {
            entry.line("language", "name")
                    .ifPresent(name ->
                            languages.add(new StatedLanguage(name, entry.line("fluency", "level", "proficiency"))));
        }
        return languages;
    }

    List<Project> projects(Section root) {
        List<Project> projects = new ArrayList<>();
        for (Section entry : root.entries("name", "projects")) {
            List<String> text = new ArrayList<>(entry.paragraphs("description", "summary"));
            text.addAll(entry.paragraphs("highlights"));
            projects.add(new Project(
                    entry.line("name", "title").orElse(""),
                    periods.read(entry),
                    text,
                    Keywords.split(entry.paragraphs("keywords", "technologies"))));
        }
        return projects;
    }
}
