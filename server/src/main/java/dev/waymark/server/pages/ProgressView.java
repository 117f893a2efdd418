package dev.waymark.server.pages;

import dev.waymark.server.web.Stat;
import java.util.List;

/** What was done of the plan. */
public record ProgressView(
        String headline, String lead, List<Stat> stats, List<ActivityRow> rows, List<Entry> history) {

    /** An activity with its hours. */
    public record ActivityRow(
            String id, String title, String logged, String planned, String state, boolean done, boolean late) {}

    /** Something logged or finished. */
    public record Entry(String on, String what) {}
}
