package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.gap.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reading would change, as a table.
 *
 * @param level of the reading, as typed
 * @param now as things are
 * @param rows one for each kind of reading
 */
public record WhatIfView(String level, Row now, List<Row> rows) {
    /**
     * Where it would stand.
     *
     * @param when after "if"; blank for now
     * @param verdict whether the gap would be closed
     */
    public record Row(String when, String held, String readiness, String hours, String verdict, boolean closed) {}

    static WhatIfView of(WhatIf whatIf) {
        List<Row> rows = new ArrayList<>();
        whatIf.outcomes().forEach(o -> rows.add(row(o.reading().words(), o.outcome())));
        return new WhatIfView(Figures.level(whatIf.level()), row("", whatIf.now()), rows);
    }

    private static Row row(String when, WhatIf.Outcome outcome) {
        SkillGap gap = outcome.gap();
        Readiness readiness = outcome.readiness();
        return new Row(
                when,
                gap.proficiency()
                        .map(p -> "%s (%s–%s)"
                                .formatted(Figures.level(p.mean()), Figures.level(p.low()), Figures.level(p.high())))
                        .orElse("not assessed"),
                String.format(Locale.ROOT, "%.1f%% (%s)", 100 * readiness.value(), Figures.percent(readiness)),
                Figures.hours(outcome.hours()),
                gap.isOpen() ? "still open" : "no gap",
                !gap.isOpen());
    }
}
