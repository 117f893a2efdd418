package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Looks for ends in time, the most exact first: what one reader has taken is no longer there for the next. */
final class DeadlineReader {
    private static final List<DatePattern> PATTERNS = Stream.of(
                    CalendarDays.PATTERNS, Spells.PATTERNS, Occasions.PATTERNS, Years.PATTERNS)
            .flatMap(List::stream)
            .toList();

    private DeadlineReader() {}

    static List<Deadline> read(String text, LocalDate today) {
        StringBuilder left = new StringBuilder(Plain.of(text));
        List<Deadline> found = new ArrayList<>();
        for (DatePattern pattern : PATTERNS) {
            Matcher matcher = pattern.words().matcher(left.toString());
            while (matcher.find()) {
                Optional<Ending> ending = pattern.reading().apply(matcher, today);
                if (ending.isPresent()) {
                    Span span = new Span(matcher.start(), matcher.end());
                    found.add(deadline(span, ending.get(), today));
                    Plain.mask(left, span);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(d -> d.span().from()))
                .toList();
    }

    private static Deadline deadline(Span span, Ending ending, LocalDate today) {
        return switch (ending) {
            case Ending.On on ->
                new Deadline(
                        span,
                        on.last().isBefore(today) ? Deadline.State.GONE : Deadline.State.AHEAD,
                        Optional.of(on.last()));
            case Ending.Known known -> new Deadline(span, Deadline.State.AHEAD, Optional.empty());
            case Ending.Over over -> new Deadline(span, Deadline.State.GONE, Optional.empty());
            case Ending.Never never -> new Deadline(span, Deadline.State.IMPOSSIBLE, Optional.empty());
        };
    }
}
