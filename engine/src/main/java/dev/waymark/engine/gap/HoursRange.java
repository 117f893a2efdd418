package dev.waymark.engine.gap;

import java.util.Collection;

/** An estimate of hours: an 80% interval around the usual. */
public record HoursRange(double low, double usual, double high) {
    public static final HoursRange NONE = new HoursRange(0, 0, 0);

    public HoursRange {
        if (!(low >= 0 && low <= usual && usual <= high)) {
            throw new IllegalArgumentException("Hours must rise: %s, %s, %s".formatted(low, usual, high));
        }
    }

    /** Ends added to ends: as wide as it gets, since estimates of one calibration err together. */
    public static HoursRange sum(Collection<HoursRange> parts) {
        double low = 0;
        double usual = 0;
        double high = 0;
        for (HoursRange part : parts) {
            low += part.low;
            usual += part.usual;
            high += part.high;
        }
        return new HoursRange(low, usual, high);
    }

    public HoursRange times(double factor) {
        return new HoursRange(low * factor, usual * factor, high * factor);
    }
}
