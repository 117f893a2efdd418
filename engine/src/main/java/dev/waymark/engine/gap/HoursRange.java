package dev.waymark.engine.gap;

/** An estimate of hours: an 80% interval around the usual. */
public record HoursRange(double low, double usual, double high) {
    public static final HoursRange NONE = new HoursRange(0, 0, 0);

    public HoursRange {
        if (!(low >= 0 && low <= usual && usual <= high)) {
            throw new IllegalArgumentException("Hours must rise: %s, %s, %s".formatted(low, usual, high));
        }
    }

    public HoursRange times(double factor) {
        return new HoursRange(low * factor, usual * factor, high * factor);
    }
}
