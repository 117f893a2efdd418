package dev.waymark.server.pages;

import dev.waymark.engine.library.Offer.Run;
import dev.waymark.server.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads when something is held from lines such as {@code 2027-03-01 to 2027-03-05}. */
final class DateLines {
    private static final int MOST = 100;

    private DateLines() {}

    /** What is wrong with the first line that cannot be read. */
    static Optional<String> problem(String lines) {
        List<String> written = lines.lines().filter(l -> !l.isBlank()).toList();
        if (written.size() > MOST) {
            return Optional.of("Name at most %d dates.".formatted(MOST));
        }
        return written.stream()
                .filter(line -> run(line).isEmpty())
                .findFirst()
                .map(line -> "“%s” is no date or two of them. Write 2027-03-01, or 2027-03-01 to 2027-03-05."
                        .formatted(line.strip()));
    }

    /** Only for lines without a problem. */
    static List<Run> runs(String lines) {
        List<Run> runs = new ArrayList<>();
        lines.lines()
                .filter(l -> !l.isBlank())
                .forEach(line -> runs.add(run(line).orElseThrow()));
        return runs;
    }

    private static Optional<Run> run(String line) {
        String[] days = line.strip().split("\\s+(?:to|until|–|-)\\s+", 2);
        Optional<LocalDate> first = Typed.date(days[0].strip());
        Optional<LocalDate> last = days.length > 1 ? Typed.date(days[1].strip()) : first;
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new Run(first.get(), last.get()));
    }
}
