package dev.waymark.engine.documents;

import java.util.List;
import java.util.function.Function;

/** Writes Markdown block by block; every text is escaped here and nowhere else. */
final class Markdown {
    private final StringBuilder out = new StringBuilder(16 * 1024);

    void heading(int level, String text) {
        out.append("#".repeat(level)).append(' ').append(MarkdownText.of(text)).append("\n\n");
    }

    void paragraph(String text) {
        out.append(MarkdownText.of(text)).append("\n\n");
    }

    void item(String term, String text) {
        out.append("- **")
                .append(MarkdownText.of(term))
                .append("** ")
                .append(MarkdownText.of(text))
                .append('\n');
    }

    void gap() {
        out.append('\n');
    }

    void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            heading(3, title);
            items.forEach(i -> out.append("- ").append(MarkdownText.of(i)).append('\n'));
            gap();
        }
    }

    <T> void table(List<String> header, List<T> rows, Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            return;
        }
        row(header);
        row(header.stream().map(h -> "---").toList());
        rows.forEach(r -> row(cells.apply(r).stream().map(MarkdownText::of).toList()));
        gap();
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
