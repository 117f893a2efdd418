package dev.waymark.engine.plan;

import java.time.LocalDate;

/**
 * When the plan will really be done, given how plans slip.
 *
 * @param p50 day by which half of such plans are done
 * @param p80 day by which four in five are done
 * @param chance of being done by the date asked for, 0–1
 */
public record Forecast(LocalDate p50, LocalDate p80, double chance, Pace pace) {}
