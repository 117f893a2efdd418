package dev.waymark.engine.profile.merging;

import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Project;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedLanguage;
import dev.waymark.engine.profile.StatedSkill;
import java.util.Optional;

/**
 * Brings a résumé just read together with the one there. Reading the same again changes nothing; nothing that is there
 * goes away.
 */
public final class MergeResumes {
    private MergeResumes() {}

    public static MergedResume merge(Resume there, Resume read) {
        Merging<Position> positions =
                Merging.oneToOne(there.positions(), read.positions(), MergeResumes::sameJob, MergeResumes::both);
        Merging<EducationEntry> education =
                Merging.oneToOne(there.education(), read.education(), MergeResumes::sameStudy, MergeResumes::both);
        Merging<StatedSkill> skills =
                Merging.byName(there.skills(), read.skills(), MergeResumes::sameSkill, MergeResumes::both);
        Merging<Certificate> certificates = Merging.byName(
                there.certificates(), read.certificates(), MergeResumes::sameCertificate, MergeResumes::both);
        Merging<StatedLanguage> languages = Merging.byName(
                there.languages(),
                read.languages(),
                (a, b) -> Likeness.same(a.language(), b.language()),
                (a, b) -> new StatedLanguage(a.language(), a.fluency().or(b::fluency)));
        Merging<Project> projects = Merging.byName(
                there.projects(),
                read.projects(),
                (a, b) -> Likeness.same(a.name(), b.name()) && Likeness.overlap(a.period(), b.period()),
                MergeResumes::both);
        return new MergedResume(
                new Resume(
                        there.name().or(read::name),
                        there.label().or(read::label),
                        there.summary().or(read::summary),
                        positions.all(),
                        education.all(),
                        skills.all(),
                        certificates.all(),
                        languages.all(),
                        projects.all()),
                positions.standings(),
                education.standings(),
                skills.standings(),
                certificates.standings(),
                languages.standings(),
                projects.standings());
    }

    /** Whether a title and an employer are those of this job, however they are written; an unknown employer may be any. */
    public static boolean isAbout(Position job, String title, Optional<String> employer) {
        return Likeness.same(job.title(), title) && Likeness.sameFirm(job.employer(), employer);
    }

    private static boolean sameJob(Position a, Position b) {
        return isAbout(a, b.title(), b.employer()) && Likeness.overlap(a.period(), b.period());
    }

    private static Position both(Position a, Position b) {
        return new Position(
                a.title(),
                a.employer().or(b::employer),
                Likeness.both(a.period(), b.period()),
                a.kind(),
                Likeness.union(a.text(), b.text()));
    }

    private static boolean sameStudy(EducationEntry a, EducationEntry b) {
        boolean level = a.level().isPresent() && a.level().equals(b.level());
        boolean type = a.studyType().isPresent() && sameText(a.studyType(), b.studyType());
        boolean area = a.area().isPresent() && sameText(a.area(), b.area());
        boolean otherArea = a.area().isPresent() && b.area().isPresent() && !area;
        return Likeness.sameFirm(a.institution(), b.institution())
                && Likeness.overlap(a.period(), b.period())
                && (level && !otherArea || type && !otherArea || area);
    }

    private static boolean sameText(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && Likeness.same(a.get(), b.get());
    }

    private static EducationEntry both(EducationEntry a, EducationEntry b) {
        return new EducationEntry(
                a.institution().or(b::institution),
                a.area().or(b::area),
                a.studyType().or(b::studyType),
                a.level().or(b::level),
                Likeness.both(a.period(), b.period()),
                a.completed() || b.completed(),
                Likeness.union(a.courses(), b.courses()));
    }

    private static boolean sameSkill(StatedSkill a, StatedSkill b) {
        boolean within =
                b.keywords().isEmpty() && a.keywords().stream().anyMatch(word -> Likeness.same(word, b.name()));
        return within || Likeness.same(a.name(), b.name());
    }

    private static StatedSkill both(StatedSkill a, StatedSkill b) {
        return Likeness.same(a.name(), b.name())
                ? new StatedSkill(a.name(), a.level().or(b::level), Likeness.union(a.keywords(), b.keywords()))
                : a;
    }

    private static boolean sameCertificate(Certificate a, Certificate b) {
        return Likeness.same(a.name(), b.name()) && Likeness.sameFirm(a.issuer(), b.issuer());
    }

    private static Certificate both(Certificate a, Certificate b) {
        return new Certificate(a.name(), a.issuer().or(b::issuer), a.date().or(b::date));
    }

    private static Project both(Project a, Project b) {
        return new Project(
                a.name(),
                Likeness.both(a.period(), b.period()),
                Likeness.union(a.text(), b.text()),
                Likeness.union(a.keywords(), b.keywords()));
    }
}
