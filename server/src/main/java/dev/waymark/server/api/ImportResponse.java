package dev.waymark.server.api;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.merging.Standing;
import dev.waymark.server.profile.ImportPreview;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file.
 *
 * @param entries with the keys to leave them out by
 */
record ImportResponse(
        UUID id, String fileName, String format, List<Entry> entries, List<Remark> guessed, List<Remark> left) {

    /**
     * @param standing new, changed or same
     * @param guess why it deserves a look
     */
    record Entry(
            String key,
            String title,
            @Nullable String employer,
            @Nullable String start,
            @Nullable String end,
            String standing,
            @Nullable String guess,
            @Nullable String occupation) {}

    static ImportResponse of(ImportPreview preview) {
        Resume read = preview.read().reading().resume();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < read.positions().size(); i++) {
            Position job = read.positions().get(i);
            entries.add(new Entry(
                    "job-" + i,
                    job.title(),
                    job.employer().orElse(null),
                    job.period().start().map(YearMonth::toString).orElse(null),
                    job.period().end().map(YearMonth::toString).orElse(null),
                    word(preview.merged().positions().get(i)),
                    preview.read().reading().positions().get(i).guess().orElse(null),
                    preview.recognised()
                            .get(i)
                            .occupation()
                            .map(Occupation::title)
                            .orElse(null)));
        }
        add(
                entries,
                "study-",
                read.education(),
                preview.merged().education(),
                e -> e.studyType().or(e::area).or(e::institution).orElse(""));
        add(entries, "skill-", read.skills(), preview.merged().skills(), s -> s.name());
        add(entries, "certificate-", read.certificates(), preview.merged().certificates(), c -> c.name());
        add(entries, "language-", read.languages(), preview.merged().languages(), l -> l.language());
        add(entries, "project-", read.projects(), preview.merged().projects(), p -> p.name());
        return new ImportResponse(
                preview.read().id(),
                preview.read().fileName(),
                preview.read().reading().format().name().toLowerCase(Locale.ROOT),
                entries,
                remarks(preview, Remark.Kind.GUESSED),
                remarks(preview, Remark.Kind.LEFT));
    }

    private static <T> void add(
            List<Entry> entries, String prefix, List<T> read, List<Standing> standings, Function<T, String> title) {
        for (int i = 0; i < read.size(); i++) {
            entries.add(new Entry(
                    prefix + i, title.apply(read.get(i)), null, null, null, word(standings.get(i)), null, null));
        }
    }

    private static List<Remark> remarks(ImportPreview preview, Remark.Kind kind) {
        return preview.read().reading().remarks().stream()
                .filter(r -> r.kind() == kind)
                .toList();
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
