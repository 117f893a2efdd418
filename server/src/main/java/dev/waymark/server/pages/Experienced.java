package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import dev.waymark.server.pages.ExperienceView.PositionRow;
import dev.waymark.server.pages.ExperienceView.StudyRow;
import dev.waymark.server.profile.HeldExperience;
import dev.waymark.server.profile.PersonProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what a person brings into the words of its page. */
@Component
class Experienced {
    /** Below this, a recognised title deserves a second look. */
    private static final double SURE = 0.9;

    private final Catalogue catalogue;

    Experienced(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ExperienceView view(PersonProfile profile) {
        List<PositionRow> positions = new ArrayList<>();
        profile.experiences().forEach(held -> positions.add(row(held)));
        Set<String> held =
                profile.experiences().stream().map(HeldExperience::title).collect(Collectors.toSet());
        List<Position> read = profile.resume().map(Resume::positions).orElse(List.of());
        for (int i = 0; i < read.size(); i++) {
            if (!held.contains(read.get(i).title())) {
                positions.add(unrecognised(i, read.get(i)));
            }
        }
        List<EducationEntry> studies = profile.resume().map(Resume::education).orElse(List.of());
        List<StudyRow> rows = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            rows.add(row(i, studies.get(i)));
        }
        return new ExperienceView(positions, rows, skills(profile), profile.remarks());
    }

    private PositionRow row(HeldExperience held) {
        String occupation =
                catalogue.occupation(held.occupation()).map(Occupation::title).orElse("");
        String years = years(held.years());
        String period = held.yearsSince() == 0 ? years + ", until now" : years + ", ended " + ago(held.yearsSince());
        return new PositionRow(
                held.id().toString(),
                held.title(),
                held.employer().orElse(""),
                period,
                occupation,
                held.confidence() < SURE,
                held.confirmed());
    }

    private static PositionRow unrecognised(int index, Position position) {
        return new PositionRow(
                "r" + index,
                position.title(),
                position.employer().orElse(""),
                period(position.period()),
                "",
                true,
                false);
    }

    private static StudyRow row(int index, EducationEntry study) {
        String title = Stream.of(
                        study.studyType().or(() -> study.level().map(EducationLevel::label)),
                        study.area().map(area -> "in " + area))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" "));
        String detail = study.institution().orElse("")
                + (study.completed() ? "" : study.institution().isPresent() ? " · not finished" : "not finished");
        return new StudyRow(
                index, capitalised(title.isEmpty() ? "A course of study" : title), detail, period(study.period()));
    }

    private static List<String> skills(PersonProfile profile) {
        return profile.resume().stream()
                .flatMap(resume -> Stream.concat(
                        resume.skills().stream().map(StatedSkill::name),
                        resume.certificates().stream().map(Certificate::name)))
                .distinct()
                .toList();
    }

    private static String period(Period period) {
        String start = period.start().map(Dates::month).orElse("");
        String end = period.ongoing() ? "now" : period.end().map(Dates::month).orElse("");
        return start.isEmpty() || end.isEmpty() ? start + end : start + " – " + end;
    }

    private static String years(double years) {
        return years < 1.5
                ? Math.max(1, Math.round(years * 12)) + (Math.round(years * 12) == 1 ? " month" : " months")
                : String.format(Locale.ROOT, "%.0f years", years);
    }

    private static String ago(double years) {
        return years < 1 ? "within the last year" : String.format(Locale.ROOT, "%.0f years ago", years);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
