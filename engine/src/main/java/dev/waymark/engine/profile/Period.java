package dev.waymark.engine.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of months; a missing end means "to the present", a missing start "unknown".
 *
 * @param ongoing true if the source says or implies that it still goes on
 */
public record Period(Optional<YearMonth> start, Optional<YearMonth> end, boolean ongoing) {
    public Period {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "A period cannot end (%s) before it starts (%s)".formatted(end.get(), start.get()));
        }
    }

    /** Years from start to end or {@code today}, counting both months; 0 if the start is unknown or lies ahead. */
    public double years(LocalDate today) {
        if (start.isEmpty()) {
            return 0;
        }
        YearMonth last = end.orElse(YearMonth.from(today));
        return Math.max(0, ChronoUnit.MONTHS.between(start.get(), last) + 1) / 12.0;
    }

    /** Years since it ended; 0 while it goes on or if the end is unknown. */
    public double yearsSince(LocalDate today) {
        return ongoing || end.isEmpty()
                ? 0
                : Math.max(0, ChronoUnit.MONTHS.between(end.get(), YearMonth.from(today))) / 12.0;
    }
}
