package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.ResumeDraft;
import java.util.ArrayList;
import java.util.List;

/** Reads projects: a line that heads one, and what stands below it. */
final class TextProjects {
    private final ResumeDraft draft;

    TextProjects(ResumeDraft draft) {
        this.draft = draft;
    }

    void read(List<Line> lines) {
        List<Line> open = new ArrayList<>();
        boolean bullets =
                lines.stream().anyMatch(Line::bullet) && !lines.getFirst().bullet();
        for (Line line : lines) {
            boolean heads = bullets
                    ? !line.bullet()
                            && line.isHeaderLike()
                            && (open.isEmpty() || open.getLast().bullet() || line.afterBlank())
                    : line.afterBlank() || line.bullet();
            if (heads) {
                add(open);
            }
            open.add(line);
        }
        add(open);
    }

    private void add(List<Line> lines) {
        if (!lines.isEmpty()) {
            DateSpan span = DateSpan.range(lines.getFirst().text())
                    .orElse(new DateSpan("", "", lines.getFirst().text(), false));
            String[] name = span.rest().split("\\s+[–—-]\\s+|:\\s+|\\s*\\|\\s*", 2);
            List<String> text = new ArrayList<>();
            if (name.length > 1) {
                text.add(name[1]);
            }
            text.addAll(Paragraphs.of(lines.subList(1, lines.size())));
            draft.add("projects", lines.getFirst().place())
                    .put("name", name[0].strip())
                    .put("startDate", span.start())
                    .put("endDate", span.end())
                    .put("highlights", text);
        }
        lines.clear();
    }
}
