package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs told without any date: only lines with a title's words are taken for one, and each is a guess. */
final class UndatedJobs {
    private final ResumeDraft draft;
    private final Remarks remarks;

    UndatedJobs(ResumeDraft draft, Remarks remarks) {
        this.draft = draft;
        this.remarks = remarks;
    }

    void read(String part, List<Line> lines) {
        List<Line> body = new ArrayList<>();
        ResumeDraft.@Nullable Entry open = null;
        for (Line line : lines) {
            JobHeader header = JobHeader.of(List.of(line.text()), true);
            boolean job = line.plain().isHeaderLike()
                    && TitleWords.score(header.title()) > 0
                    && line.text().split("\\s+").length <= 10
                    && (!line.bullet() || open == null || !header.employer().isEmpty());
            if (job) {
                close(open, body);
                open = draft.add(part, line.place())
                        .put("position", header.title())
                        .put("name", header.employer())
                        .guess("no dates were found: its years are not counted until you say when it was");
                header.places().forEach(place -> Jobs.leftPlace(remarks, line, place));
                body.addAll(header.aside().stream()
                        .map(aside -> new Line(line.number(), aside, true, false))
                        .toList());
            } else if (open == null) {
                remarks.leftLine(line.place(), line.text(), "no job was found in it");
            } else {
                body.add(line);
            }
        }
        close(open, body);
    }

    private static void close(ResumeDraft.@Nullable Entry entry, List<Line> body) {
        if (entry != null) {
            entry.put("highlights", Paragraphs.of(body));
        }
        body.clear();
    }
}
