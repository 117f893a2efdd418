package dev.waymark.engine.profile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Cuts a part into entries by the lines with dates. How many lines head an entry before its dates is told by the first
 * entry and held to for the others, as writers keep to one layout.
 */
final class Blocks {
    private static final int MOST_BEFORE = 2;
    private static final int MOST_AFTER = 2;

    private final Function<String, Optional<DateSpan>> dates;
    private final BiPredicate<List<String>, String> wantsMore;

    /** What came before the first entry. */
    private final List<Line> strays = new ArrayList<>();

    /** @param wantsMore whether a header that has these lines goes on with the next one */
    Blocks(Function<String, Optional<DateSpan>> dates, BiPredicate<List<String>, String> wantsMore) {
        this.dates = dates;
        this.wantsMore = wantsMore;
    }

    List<Line> strays() {
        return strays;
    }

    List<Block> of(List<Line> written) {
        List<Line> lines = written.stream().anyMatch(this::isAnchor)
                ? written
                : written.stream().map(Line::plain).toList();
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isAnchor(lines.get(i))) {
                anchors.add(i);
            }
        }
        if (anchors.isEmpty()) {
            strays.addAll(written);
            return List.of();
        }
        int before = linesBefore(lines, anchors.getFirst());
        strays.addAll(lines.subList(0, anchors.getFirst() - before));
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int floor = i == 0 ? 0 : anchors.get(i - 1) + 1;
            starts.add(start(lines, floor, anchors.get(i), i == 0 ? before : Math.min(before, MOST_BEFORE)));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 < anchors.size() ? starts.get(i + 1) : lines.size();
            blocks.add(block(lines, starts.get(i), anchors.get(i), end));
        }
        return blocks;
    }

    private boolean isAnchor(Line line) {
        if (line.bullet()) {
            return false;
        }
        Optional<DateSpan> span = dates.apply(line.text());
        return span.filter(s -> s.rest().length() <= 110
                        && (!s.rest().endsWith(".") || s.atStart() || EmployerWords.endsWithLegalForm(s.rest()))
                        && !(Character.isLowerCase(line.text().codePointAt(0)) && !s.atStart()))
                .isPresent();
    }

    private static int linesBefore(List<Line> lines, int anchor) {
        int before = 0;
        while (before < MOST_BEFORE
                && anchor - before > 0
                && lines.get(anchor - before - 1).isHeaderLike()) {
            before++;
        }
        return before;
    }

    /** Lines of the entry before may look like a header: an empty line parts them, where there is one. */
    private static int start(List<Line> lines, int floor, int anchor, int before) {
        int start = anchor;
        while (start > floor && anchor - start < before && lines.get(start - 1).isHeaderLike()) {
            if (lines.get(start).afterBlank() && start < anchor) {
                break;
            }
            start--;
        }
        // What an empty line parts from the entry above belongs to the one below.
        for (int i = start - 1;
                i >= floor && start - i <= MOST_BEFORE && lines.get(i).isHeaderLike();
                i--) {
            if (lines.get(i + 1).afterBlank()) {
                break;
            }
            if (lines.get(i).afterBlank()) {
                return i;
            }
        }
        return start;
    }

    private Block block(List<Line> lines, int start, int anchor, int end) {
        DateSpan span = dates.apply(lines.get(anchor).text()).orElseThrow();
        List<String> header = new ArrayList<>();
        lines.subList(start, anchor).forEach(line -> header.add(line.text()));
        if (!span.rest().isEmpty()) {
            header.add(span.rest());
        }
        int body = anchor + 1;
        while (body < end
                && body - anchor <= MOST_AFTER
                && lines.get(body).isHeaderLike()
                && (header.isEmpty() || !lines.get(body).afterBlank())
                && wantsMore.test(header, lines.get(body).text())) {
            header.add(lines.get(body).text());
            body++;
        }
        return new Block(lines.get(start), span, header, lines.subList(body, end));
    }
}
