package dev.waymark.engine.catalogue;

import java.util.OptionalInt;

/**
 * Annual wages in US dollars (BLS OEWS, May 2024, national). Never converted.
 *
 * @param topCoded true where BLS withheld a figure for being above its ceiling of 239,200 a year
 */
public record Wage(
        OptionalInt tenthPercentile, OptionalInt median, OptionalInt ninetiethPercentile, boolean topCoded) {}
