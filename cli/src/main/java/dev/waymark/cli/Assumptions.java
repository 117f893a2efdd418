package dev.waymark.cli;

import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.SelfRating;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is taken for granted from what a résumé does not say, a sentence each. */
final class Assumptions {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Assumptions() {}

    static List<String> about(Resume resume, List<SelfRating> stated, boolean employed) {
        List<String> sentences = new ArrayList<>();
        if (!employed) {
            lastWork(resume)
                    .ifPresentOrElse(
                            end -> sentences.add(
                                    "The résumé shows no work after %s, so nothing in the plan needs a present job."
                                            .formatted(MONTH.format(end))),
                            () -> sentences.add("The résumé shows no present job, so nothing in the plan needs one."));
        }
        boolean educated = resume.education().stream().anyMatch(s -> s.level().isPresent());
        if (!educated) {
            sentences.add("No education is stated, so schooling to a high school diploma is assumed.");
        }
        resume.education().stream()
                .filter(s -> !s.completed() && s.level().isPresent())
                .map(Assumptions::unfinished)
                .forEach(sentences::add);
        if (stated.isEmpty()) {
            sentences.add(
                    "You have not rated yourself: every level is inferred from work and study, so the intervals are wide."
                            + " A ratings file narrows them.");
        }
        return sentences;
    }

    private static String unfinished(EducationEntry study) {
        return "%s is counted as not finished."
                .formatted(study.area()
                        .or(study::studyType)
                        .map("Your study of %s"::formatted)
                        .orElse("One course of study"));
    }

    private static Optional<YearMonth> lastWork(Resume resume) {
        return resume.positions().stream()
                .filter(p -> p.kind() == Position.Kind.WORK)
                .map(Position::period)
                .map(Period::end)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
