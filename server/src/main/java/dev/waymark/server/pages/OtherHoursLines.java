package dev.waymark.server.pages;

import dev.waymark.server.planning.OtherHours;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Times with other hours than usual as lines such as {@code 2027-07-05 to 2027-08-29: 10}. */
final class OtherHoursLines {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final int LONGEST_YEARS = 10;
    private static final Pattern LINE = Pattern.compile(
            "(\\S+?)(?:\\s+(?:to|until|–|-)\\s+(\\S+?))?\\s*[:=]\\s*([0-9]+(?:[.,][0-9]+)?)\\s*h?(?:ours?)?");

    private OtherHoursLines() {}

    /** What is wrong with the first line that cannot be read. */
    static Optional<String> problem(String lines) {
        return lines.lines()
                .filter(l -> !l.isBlank())
                .filter(l -> time(l).isEmpty())
                .findFirst()
                .map(line -> "“%s” is not understood. Write 2027-07-05 to 2027-08-29: 10, with 0 to 60 hours a week."
                        .formatted(line.strip()));
    }

    /** Only for lines without a problem. */
    static List<OtherHours> times(String lines) {
        return lines.lines()
                .filter(l -> !l.isBlank())
                .map(l -> time(l).orElseThrow())
                .toList();
    }

    /** As they are typed. */
    static String lines(List<OtherHours> times) {
        return times.stream()
                .map(t -> "%s to %s: %s"
                        .formatted(
                                t.from(),
                                t.until(),
                                BigDecimal.valueOf(t.hoursPerWeek())
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<OtherHours> time(String line) {
        Matcher m = LINE.matcher(line.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = Typed.date(m.group(1));
        Optional<LocalDate> until = m.group(2) == null ? from : Typed.date(m.group(2));
        Optional<BigDecimal> hours = Typed.number(m.group(3)).filter(h -> h.compareTo(MOST_HOURS) <= 0);
        boolean makesSense = from.isPresent()
                && until.isPresent()
                && hours.isPresent()
                && !until.get().isBefore(from.get())
                && !until.get().isAfter(from.get().plusYears(LONGEST_YEARS));
        return makesSense
                ? Optional.of(
                        new OtherHours(from.get(), until.get(), hours.get().doubleValue()))
                : Optional.empty();
    }
}
