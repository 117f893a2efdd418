package dev.waymark.server.pages;

import dev.waymark.server.web.Stat;
import java.util.List;

/**
 * The plan as a page shows it.
 *
 * @param number its own
 * @param changes what it does otherwise than the one before; empty for the first
 */
public record PlanView(
        int number,
        String title,
        String lead,
        List<Stat> stats,
        List<String> changes,
        String reason,
        String wide,
        String narrow,
        List<GoalCard> goals,
        List<ActivityRow> activities,
        List<CostRow> costs,
        String budgetSentence,
        List<ReviewRow> reviews,
        List<String> left,
        String boundBy,
        List<Download> downloads) {

    /** A SMART goal, each letter in words. */
    public record GoalCard(
            String statement,
            String by,
            String levels,
            String shownBy,
            String chance,
            String checkIns,
            String relevance,
            List<String> ifThen) {}

    /** Something to do. */
    public record ActivityRow(
            String id,
            String title,
            String dates,
            String lane,
            String kind,
            String hours,
            String cost,
            String does,
            String produces,
            String shownBy,
            String reason,
            boolean done) {}

    /** What an activity costs, and when. */
    public record CostRow(String title, String when, String amount) {}

    /** A day to look at the plan. */
    public record ReviewRow(String on, String title, String what) {}

    /** A file to take along. */
    public record Download(String label, String href) {}
}
