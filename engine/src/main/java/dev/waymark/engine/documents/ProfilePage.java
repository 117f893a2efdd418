package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document about a person shows, in words. */
record ProfilePage(
        String css,
        String person,
        String label,
        List<LevelLine> strengths,
        List<LevelLine> uncertain,
        List<Entry> jobs,
        List<Entry> studies,
        List<String> skills,
        List<String> evidence,
        List<String> drives,
        String attribution,
        String made) {
    private static final int STRENGTHS = 12;
    private static final int UNCERTAIN = 5;

    /** A level beside what work asks. */
    record LevelLine(String name, String level, String range, String beside) {}

    /** A job or a study. */
    record Entry(String title, String where, String when, List<String> text) {}

    static ProfilePage of(ProfileReport report, String css) {
        Optional<Resume> resume = report.resume();
        return new ProfilePage(
                css,
                report.person(),
                resume.flatMap(Resume::label).orElse(""),
                report.strengths().stream()
                        .filter(Strength::isOne)
                        .limit(STRENGTHS)
                        .map(ProfilePage::line)
                        .toList(),
                Strengths.uncertain(report.strengths(), STRENGTHS).stream()
                        .limit(UNCERTAIN)
                        .map(ProfilePage::line)
                        .toList(),
                resume.stream()
                        .flatMap(r -> r.positions().stream())
                        .map(ProfilePage::job)
                        .toList(),
                resume.stream()
                        .flatMap(r -> r.education().stream())
                        .map(ProfilePage::study)
                        .toList(),
                resume.stream()
                        .flatMap(r -> Stream.concat(
                                r.skills().stream().map(ProfilePage::skill),
                                r.certificates().stream().map(Certificate::name)))
                        .distinct()
                        .toList(),
                report.evidence(),
                report.drives(),
                report.provenance().attribution(),
                "Made with Waymark on " + Dates.day(report.generated().toLocalDate()) + ".");
    }

    private static LevelLine line(Strength strength) {
        Proficiency held = strength.held();
        return new LevelLine(
                held.element().distinctName(),
                Figures.level(held.mean()),
                Figures.level(held.low()) + " to " + Figures.level(held.high()),
                Figures.percent(strength.beyond()));
    }

    private static Entry job(Position position) {
        return new Entry(position.title(), position.employer().orElse(""), when(position.period()), position.text());
    }

    private static Entry study(EducationEntry study) {
        String what = Stream.of(study.studyType(), study.area())
                .flatMap(Optional::stream)
                .reduce((degree, area) -> degree + ", " + area)
                .orElse("A course");
        return new Entry(what, study.institution().orElse(""), when(study.period()), List.of());
    }

    private static String skill(StatedSkill skill) {
        return skill.level().map(level -> skill.name() + " (" + level + ")").orElse(skill.name());
    }

    private static String when(Period period) {
        String from = period.start().map(Dates::month).orElse("");
        String to = period.ongoing() ? "now" : period.end().map(Dates::month).orElse("");
        return from.isEmpty() ? to : to.isEmpty() ? from : from + " to " + to;
    }
}
