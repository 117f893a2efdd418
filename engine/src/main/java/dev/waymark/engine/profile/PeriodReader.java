package dev.waymark.engine.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads the dates of one entry. Where only years are given, a span runs from the July of the first to the June of the
 * last (on average right), and through the whole year where both are the same.
 */
final class PeriodReader {
    private final LocalDate today;
    private final Remarks remarks;

    PeriodReader(LocalDate today, Remarks remarks) {
        this.today = today;
        this.remarks = remarks;
    }

    Period read(Section entry) {
        LooseDate start = date(entry, "startDate", "start", "from", "dateFrom", "begin");
        LooseDate end = date(entry, "endDate", "end", "to", "until", "dateTo", "graduationDate", "graduation", "date");
        boolean endGiven = entry.has("endDate", "end", "to", "until", "dateTo", "graduationDate", "graduation", "date");
        boolean present =
                end instanceof LooseDate.Present || entry.saysTrue("current", "isCurrent", "ongoing", "present");
        Optional<YearMonth> first = month(start, 7);
        Optional<YearMonth> last = present ? Optional.empty() : month(end, 6);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            return crossed(entry, start, end, first.get(), last.get());
        }
        return settled(
                entry,
                first,
                last,
                present || last.isEmpty() && first.isPresent() && !endGiven && !entry.saysFalse("ongoing"));
    }

    private Period crossed(Section entry, LooseDate start, LooseDate end, YearMonth first, YearMonth last) {
        if (start instanceof LooseDate.Year y && y.year() == last.getYear()) {
            return settled(
                    entry,
                    month(start, 1),
                    Optional.of(end instanceof LooseDate.Year ? last.withMonth(12) : last),
                    false);
        }
        if (end instanceof LooseDate.Year y && y.year() == first.getYear()) {
            return settled(entry, Optional.of(first), month(end, 12), false);
        }
        remarks.add(entry.path(), first + " to " + last, "ends before it starts: read the other way round");
        return settled(entry, Optional.of(last), Optional.of(first), false);
    }

    private Period settled(Section entry, Optional<YearMonth> start, Optional<YearMonth> end, boolean ongoing) {
        YearMonth now = YearMonth.from(today);
        if (start.isPresent() && start.get().isAfter(now)) {
            remarks.add(entry.path(), start.get().toString(), "starts in the future: no time in it is counted yet");
            return new Period(start, end, false);
        }
        if (end.isPresent() && end.get().isAfter(now)) {
            remarks.add(entry.path(), end.get().toString(), "ends in the future: taken as still going on");
            return new Period(start, Optional.empty(), true);
        }
        return new Period(start, end, ongoing);
    }

    private LooseDate date(Section entry, String... names) {
        Optional<Section.Found> written = entry.found(names);
        if (written.isEmpty()) {
            return new LooseDate.NotUnderstood();
        }
        LooseDate date = LooseDate.read(written.get().text());
        String note = switch (date) {
            case LooseDate.Month month -> month.note();
            case LooseDate.Year year -> year.note();
            case LooseDate.Present present -> present.note();
            case LooseDate.NotUnderstood none -> "not understood as a date: write it like 2019-03; left out";
        };
        if (!note.isEmpty()) {
            remarks.add(written.get().path(), written.get().text(), note);
        }
        return date;
    }

    private static Optional<YearMonth> month(LooseDate date, int monthIfOnlyYear) {
        return switch (date) {
            case LooseDate.Month month -> Optional.of(month.month());
            case LooseDate.Year year -> Optional.of(YearMonth.of(year.year(), monthIfOnlyYear));
            case LooseDate.Present present -> Optional.empty();
            case LooseDate.NotUnderstood none -> Optional.empty();
        };
    }
}
