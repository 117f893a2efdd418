package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.documents.ProfilePage.Entry;
import dev.waymark.engine.documents.ProfilePage.LevelLine;
import dev.waymark.engine.profile.JsonResumeDocument;
import dev.waymark.engine.profile.JsonResumeDocument.RatedSkill;
import dev.waymark.engine.profile.Resume;
import java.util.List;

/** A person's profile to take along: as JSON Resume with levels and element ids, as PDF, as plain text. */
public final class ProfileDocument {
    /** Under this there is nothing to tell another program of. */
    private static final double BEGINNER = 1;

    private ProfileDocument() {}

    /** JSON Resume; levels, intervals and element ids stand under {@code x-waymark}, which other programs pass over. */
    public static byte[] json(ProfileReport report) {
        return JsonResumeDocument.of(
                report.resume().orElse(Resume.BLANK).named(report.person()),
                report.strengths().stream()
                        .map(Strength::held)
                        .filter(held -> held.mean() >= BEGINNER)
                        .map(ProfileDocument::rated)
                        .toList());
    }

    private static RatedSkill rated(Proficiency held) {
        return new RatedSkill(
                held.element().distinctName(),
                word(held.mean()),
                List.of(),
                held.element().id().value(),
                rounded(held.mean()),
                rounded(held.low()),
                rounded(held.high()));
    }

    /** For programs that know words only: the anchors stand at 2, 4 and 6. */
    private static String word(double level) {
        return level < 3 ? "Beginner" : level < 4.5 ? "Intermediate" : level < 5.5 ? "Advanced" : "Expert";
    }

    private static double rounded(double level) {
        return Math.round(level * 100) / 100.0;
    }

    /** Two pages or so, tagged, with its fonts inside; equal reports give equal bytes. */
    public static byte[] pdf(ProfileReport report) {
        return PdfPages.write(
                Pages.render(ProfilePage.of(report, Pictures.inLight(Resources.text("paper.css")))),
                report.id() + "/profile",
                report.generated());
    }

    /** Plain text in lines of any length, for a form field or a mail. */
    public static String text(ProfileReport report) {
        ProfilePage page = ProfilePage.of(report, "");
        StringBuilder text = new StringBuilder(page.person()).append('\n');
        if (!page.label().isEmpty()) {
            text.append(page.label()).append('\n');
        }
        entries(text, "EXPERIENCE", page.jobs());
        entries(text, "EDUCATION", page.studies());
        lines(text, "SKILLS AND CERTIFICATES", page.skills());
        lines(
                text,
                "STRENGTHS (level of 7, and its range in four cases of five)",
                page.strengths().stream().map(ProfileDocument::line).toList());
        lines(
                text,
                "LESS CERTAIN",
                page.uncertain().stream().map(ProfileDocument::line).toList());
        lines(text, "EVIDENCE", page.evidence());
        lines(text, "WHAT DRIVES ME", page.drives());
        return text.append('\n')
                .append(page.attribution())
                .append('\n')
                .append(page.made())
                .append('\n')
                .toString();
    }

    private static String line(LevelLine level) {
        return "%s: %s (%s), more than %s of occupations ask"
                .formatted(level.name(), level.level(), level.range(), level.beside());
    }

    private static void entries(StringBuilder text, String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            for (Entry entry : entries) {
                text.append(entry.title());
                if (!entry.where().isEmpty()) {
                    text.append(", ").append(entry.where());
                }
                if (!entry.when().isEmpty()) {
                    text.append(", ").append(entry.when());
                }
                text.append('\n');
                entry.text().forEach(said -> text.append("- ").append(said).append('\n'));
            }
        }
    }

    private static void lines(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }
}
