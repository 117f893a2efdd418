package dev.waymark.engine.catalogue.comparison;

import dev.waymark.engine.catalogue.OccupationCode;
import java.util.List;
import java.util.OptionalInt;

/**
 * An occupation that both catalogues have, with what differs.
 *
 * @param title as the later one has it
 * @param formerTitle as the earlier one has it
 * @param rated whether it is surveyed in both, so that ratings could be compared
 * @param ratings changes beyond error, the largest first
 * @param newTools names of tools
 * @param newTitles titles people use
 */
public record OccupationChange(
        OccupationCode code,
        String title,
        String formerTitle,
        boolean rated,
        OptionalInt formerZone,
        OptionalInt zone,
        List<RatingChange> ratings,
        List<String> newTools,
        List<String> droppedTools,
        List<String> newTitles,
        List<String> droppedTitles) {
    public boolean isRenamed() {
        return !title.equals(formerTitle);
    }

    public boolean isRezoned() {
        return !zone.equals(formerZone);
    }
}
