package dev.waymark.engine.catalogue.comparison;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.OccupationCode;

/** An element that an occupation asks differently, by more than what both surveys' errors explain. */
public record RatingChange(OccupationCode code, Element element, ElementRating before, ElementRating after) {
    /** Two-sided, one comparison in twenty by chance. */
    private static final double SURE = 1.96;

    /**
     * Of the importance, which a compiled catalogue holds without its error: near the middle of those that O*NET
     * publishes, in points of 1 to 5.
     */
    private static final double IMPORTANCE_ERROR = 0.2;

    /** In level points; positive if more is asked. */
    public double levelChange() {
        return after.level() - before.level();
    }

    /** In points of 1 to 5. */
    public double importanceChange() {
        return after.importance() - before.importance();
    }

    public boolean isLevelChanged() {
        return Math.abs(levelChange()) > SURE * Math.hypot(before.levelError(), after.levelError());
    }

    public boolean isImportanceChanged() {
        return Math.abs(importanceChange()) > SURE * Math.hypot(IMPORTANCE_ERROR, IMPORTANCE_ERROR);
    }

    boolean isChanged() {
        return isLevelChanged() || isImportanceChanged();
    }
}
