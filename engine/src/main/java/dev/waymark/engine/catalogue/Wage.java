package dev.waymark.engine.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Annual wages in US dollars (BLS OEWS, May 2024, national). Never converted.
 *
 * @param topCoded true where BLS withheld a figure for being above its ceiling of 239,200 a year
 * @param group the broader group these figures are for, such as "13-1020 Buyers and Purchasing Agents", where BLS
 *     merges the occupation's own code into it; empty where they are the code's own
 */
public record Wage(
        OptionalInt tenthPercentile,
        OptionalInt median,
        OptionalInt ninetiethPercentile,
        boolean topCoded,
        Optional<String> group) {
    /** Of the occupation's own code. */
    public Wage(OptionalInt tenthPercentile, OptionalInt median, OptionalInt ninetiethPercentile, boolean topCoded) {
        this(tenthPercentile, median, ninetiethPercentile, topCoded, Optional.empty());
    }
}
