package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardAcross;
import dev.waymark.engine.gap.HardRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something passed or not, over several targets.
 *
 * @param held what the person can show
 * @param cells one per target
 */
public record HardAcrossRow(String asked, String held, List<Cell> cells) {
    /** @param tone of the chip; blank where there is none */
    public record Cell(String target, String status, String tone) {}

    static HardAcrossRow of(HardAcross row, List<GapReport> reports) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String title = reports.get(i).target().title();
            Optional<HardRequirement> one = row.targets().get(i);
            cells.add(one.map(hard -> cell(title, hard)).orElseGet(() -> new Cell(title, "not asked", "")));
        }
        return new HardAcrossRow(
                Figures.capitalised(row.asked()),
                row.targets().stream()
                        .flatMap(Optional::stream)
                        .map(HardRequirement::held)
                        .distinct()
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""),
                cells);
    }

    private static Cell cell(String title, HardRequirement hard) {
        return switch (hard.status()) {
            case MET -> new Cell(title, "passed", "good");
            case NOT_MET -> new Cell(title, "not yet", "open");
            case UNKNOWN -> new Cell(title, "not known", "unknown");
        };
    }
}
