package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Origin;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import dev.waymark.engine.profile.merging.MergedResume;
import dev.waymark.engine.profile.merging.Standing;
import dev.waymark.server.pages.ImportView.EntryRow;
import dev.waymark.server.pages.ImportView.Group;
import dev.waymark.server.pages.ImportView.JobRow;
import dev.waymark.server.pages.ImportView.Left;
import dev.waymark.server.profile.ImportPreview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an import into the words of its page. */
final class ImportWords {
    private final ImportPreview preview;

    /** As the person sent it back with a mistake in it; empty on the first look. */
    private final Optional<ImportForm> form;

    ImportWords(ImportPreview preview, Optional<ImportForm> form) {
        this.preview = preview;
        this.form = form;
    }

    ImportView view() {
        Resume read = preview.read().reading().resume();
        MergedResume merged = preview.merged();
        List<Group> groups = Stream.of(
                        group("Skills", "skill-", read.skills(), merged.skills(), ImportWords::skill),
                        group("Certificates", "certificate-", read.certificates(), merged.certificates(), c ->
                                new String[] {c.name(), c.issuer().orElse("")}),
                        group("Languages", "language-", read.languages(), merged.languages(), l ->
                                new String[] {l.language(), l.fluency().orElse("")}),
                        group("Projects", "project-", read.projects(), merged.projects(), p ->
                                new String[] {p.name(), period(p.period())}))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return new ImportView(
                preview.read().id().toString(),
                preview.read().fileName(),
                preview.read().reading().format().label(),
                new ImportOutcome(preview).sentence(),
                jobs(read),
                studies(read),
                groups,
                remarks(Remark.Kind.GUESSED),
                remarks(Remark.Kind.MENDED),
                left());
    }

    private List<JobRow> jobs(Resume read) {
        List<JobRow> rows = new ArrayList<>();
        for (int i = 0; i < read.positions().size(); i++) {
            Position job = read.positions().get(i);
            Origin origin = preview.read().reading().positions().get(i);
            rows.add(new JobRow(
                    "job-" + i,
                    i,
                    kept("job-" + i),
                    typed("title", i, job.title()),
                    typed("employer", i, job.employer().orElse("")),
                    typed("from", i, ImportForm.month(job.period().start())),
                    typed("to", i, ImportForm.month(job.period().end())),
                    period(job.period()),
                    word(preview.merged().positions().get(i)),
                    origin.guess().orElse(""),
                    preview.recognised()
                            .get(i)
                            .occupation()
                            .map(Occupation::title)
                            .orElse(""),
                    job.text().size(),
                    origin.where()));
        }
        return rows;
    }

    private List<EntryRow> studies(Resume read) {
        List<EntryRow> rows = new ArrayList<>();
        for (int i = 0; i < read.education().size(); i++) {
            EducationEntry study = read.education().get(i);
            String title = Stream.of(
                            study.studyType().or(() -> study.level().map(EducationLevel::label)),
                            study.area().map(area -> "in " + area))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            String detail = Stream.of(study.institution().orElse(""), period(study.period()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            rows.add(new EntryRow(
                    "study-" + i,
                    kept("study-" + i),
                    title.isEmpty() ? "A course of study" : Character.toUpperCase(title.charAt(0)) + title.substring(1),
                    detail,
                    word(preview.merged().education().get(i)),
                    preview.read().reading().education().get(i).guess().orElse("")));
        }
        return rows;
    }

    private <T> Group group(
            String title, String prefix, List<T> entries, List<Standing> standings, Function<T, String[]> words) {
        List<EntryRow> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String[] said = words.apply(entries.get(i));
            rows.add(new EntryRow(prefix + i, kept(prefix + i), said[0], said[1], word(standings.get(i)), ""));
        }
        return new Group(title, rows);
    }

    private static String[] skill(StatedSkill skill) {
        return new String[] {
            skill.name(),
            Stream.concat(skill.level().stream(), skill.keywords().stream()).collect(Collectors.joining(", "))
        };
    }

    private boolean kept(String key) {
        return form.map(f -> f.keeps(key)).orElse(true);
    }

    private String typed(String field, int job, String read) {
        return form.map(f -> f.typed(field, job, read)).orElse(read);
    }

    private List<Remark> remarks(Remark.Kind kind) {
        return preview.read().reading().remarks().stream()
                .filter(r -> r.kind() == kind)
                .toList();
    }

    private List<Left> left() {
        Map<String, List<Remark>> byReason = new LinkedHashMap<>();
        remarks(Remark.Kind.LEFT)
                .forEach(r -> byReason.computeIfAbsent(r.meaning(), m -> new ArrayList<>())
                        .add(r));
        return byReason.entrySet().stream()
                .map(e -> new Left(e.getKey(), e.getValue()))
                .toList();
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "already there";
        };
    }

    private static String period(Period period) {
        String start = period.start().map(Dates::month).orElse("");
        String end = period.ongoing() ? "now" : period.end().map(Dates::month).orElse("");
        return start.isEmpty() || end.isEmpty() ? start + end : start + " – " + end;
    }
}
