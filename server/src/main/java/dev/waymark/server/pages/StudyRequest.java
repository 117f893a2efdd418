package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Period;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A course of study as typed. */
public record StudyRequest(String level, String area, String institution, String finished) {
    private static final int LONGEST = 200;

    public StudyRequest {
        level = Typed.text(level);
        area = Typed.text(area);
        institution = Typed.text(institution);
        finished = Typed.text(finished);
    }

    static StudyRequest blank() {
        return new StudyRequest("", "", "", "");
    }

    FormErrors check() {
        return FormErrors.none()
                .addIf(educationLevel().isEmpty(), "level", "Choose what the study leads to.")
                .addIf(area.length() > LONGEST, "area", "Keep the subject under 200 characters.")
                .addIf(institution.length() > LONGEST, "institution", "Keep the place under 200 characters.")
                .addIf(
                        !finished.isEmpty() && Typed.month(finished).isEmpty(),
                        "finished",
                        "Write the end as year and month, 2016-07, or leave it empty.");
    }

    /** Only for a request without errors. */
    EducationEntry study(LocalDate today) {
        Optional<YearMonth> end = Typed.month(finished);
        boolean completed = end.filter(e -> !e.isAfter(YearMonth.from(today))).isPresent();
        return new EducationEntry(
                some(institution),
                some(area),
                educationLevel().map(EducationLevel::label),
                educationLevel(),
                new Period(Optional.empty(), end, !completed),
                completed,
                List.of());
    }

    private Optional<EducationLevel> educationLevel() {
        return Arrays.stream(EducationLevel.values())
                .filter(l -> l.name().equals(level))
                .findFirst();
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
