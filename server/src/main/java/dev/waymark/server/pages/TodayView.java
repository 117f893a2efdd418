package dev.waymark.server.pages;

import java.util.List;

/**
 * What to do this week.
 *
 * @param percent of the week's planned hours logged, 0–100
 * @param nothing what to say where nothing is planned
 * @param reminder why the person set out, in their own words
 */
public record TodayView(
        String week,
        String headline,
        String lead,
        String logged,
        int percent,
        List<ThisWeek> activities,
        String nothing,
        List<Event> next,
        String reminder) {

    /** An activity under way this week. {@code suggested} is what logging takes unless another number is typed. */
    public record ThisWeek(String id, String title, String hours, String does, String suggested) {}

    /** A review or milestone ahead. */
    public record Event(String on, String title, String what) {}
}
