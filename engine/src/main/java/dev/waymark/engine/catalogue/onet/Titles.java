package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.JobTitle.Source;
import dev.waymark.engine.catalogue.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The titles while their tables are being read. A title listed twice for an occupation by one source counts once. */
final class Titles {
    private static final Comparator<JobTitle> ORDER =
            Comparator.comparing(JobTitle::code).thenComparing(JobTitle::source).thenComparing(JobTitle::text);

    private final Drafts drafts;
    private final Set<JobTitle> titles = new TreeSet<>(ORDER);

    Titles(Drafts drafts) {
        this.drafts = drafts;
    }

    void occupation(Draft draft) {
        titles.add(new JobTitle(draft.title, draft.code, Source.OCCUPATION));
    }

    void alternate(Row row) {
        Draft draft = drafts.of(row);
        String text = row.first("Job Title", "Alternate Title").orElseGet(() -> row.text("Alternate Title"));
        titles.add(new JobTitle(text, draft.code, Source.ALTERNATE));
        row.find("Short Title").ifPresent(s -> titles.add(new JobTitle(s, draft.code, Source.SHORT)));
    }

    void reported(Row row) {
        titles.add(new JobTitle(row.text("Reported Job Title"), drafts.of(row).code, Source.REPORTED));
    }

    List<JobTitle> build() {
        return List.copyOf(titles);
    }
}
