package dev.waymark.engine.horizon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How far ahead a person looks. The further, the coarser the grain at which one can honestly say what one wants. */
public enum Horizon {
    ONE_YEAR(1, "one year", "an outcome, and the skills it takes"),
    THREE_YEARS(3, "three years", "a role"),
    FIVE_YEARS(5, "five years", "a direction");

    private final int years;
    private final String label;
    private final String grain;

    Horizon(int years, String label, String grain) {
        this.years = years;
        this.label = label;
        this.grain = grain;
    }

    public int years() {
        return years;
    }

    public String label() {
        return label;
    }

    /** What a goal so far ahead is about: "a role". */
    public String grain() {
        return grain;
    }

    /** Its last day, counted from the day the goal was set. */
    public LocalDate end(LocalDate setOn) {
        return setOn.plusYears(years);
    }

    /** Empty for other numbers of years. */
    public static Optional<Horizon> of(int years) {
        return Stream.of(values()).filter(h -> h.years == years).findFirst();
    }
}
