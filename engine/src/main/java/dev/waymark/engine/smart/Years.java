package dev.waymark.engine.smart;

import java.util.List;

/** Years alone; they are read last, so that no month or day loses its year to them. */
final class Years {
    static final List<DatePattern> PATTERNS = List.of(
            DatePattern.of(
                    "(?:by|before|until|till|til|in|during|through|throughout|within|for|of|to|"
                            + "over) (?:the )?(?:end of |course of |\\p{L}+ year |my \\p{L}+ year )?((?:19|"
                            + "20)\\d{2})(?:[-/]\\d{2,4})?",
                    (m, today) -> Ending.endOf(Integer.parseInt(m.group(1)), 12)),
            DatePattern.of(
                    DatePattern.BEFORE + "fy ?'?(?:20)?(\\d{2})",
                    (m, today) -> Ending.endOf(2000 + Integer.parseInt(m.group(1)), 12)));

    private Years() {}
}
