package dev.waymark.engine.documents;

import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.Pace;
import java.util.ArrayList;
import java.util.List;

/** How the figures of a plan came about, figure by figure. */
record Method(String term, String explanation) {
    static List<Method> of(PlanReport report) {
        Pace pace = report.plan().forecast().pace();
        Availability time = report.plan().request().availability();
        var methods = new ArrayList<Method>();
        methods.add(new Method(
                "Levels",
                "Levels run from 0 to 7, on O*NET’s scale. Yours are estimates from what you told us; each is shown"
                        + " with the range that holds the true level in 8 of 10 cases. What is not assessed is never"
                        + " taken as zero: its whole requirement counts as missing until you rate it."));
        methods.add(new Method(
                "What the job asks",
                "Requirements: " + report.target().basis() + "."
                        + (report.target().occupation().ratings() instanceof Ratings.Estimated estimated
                                ? " These levels are estimated, not surveyed; such estimates are typically off by "
                                        + Figures.decimal(estimated.error(), 2) + " of a level."
                                : "")));
        methods.add(new Method(
                "Readiness",
                "The share of what the job asks that you hold, each requirement weighted by its importance:"
                        + " one less what is missing divided by what is asked. Being better than asked in one thing never makes"
                        + " up for another. The range is an 80% interval."));
        methods.add(new Method(
                "Hours to close a gap",
                "Estimated from how long people in rated occupations prepare: each level costs more than the one before."
                        + " The range holds four occupations in five."
                        + " A gap smaller than a rating can tell apart costs no hours: it is closed by assessing."));
        methods.add(new Method(
                "The plan",
                "No week asks for more than " + Figures.hours(time.hoursPerWeek()) + ", no week has more than "
                        + Figures.count(time.atOnce(), "activity", "activities") + " at once, no activity starts before"
                        + " what it builds on, and the cost stays within the budget. "
                        + PlainText.sentence(report.plan().boundBy())
                        + (report.plan().howClose().isEmpty()
                                ? ""
                                : " " + report.plan().howClose())));
        methods.add(new Method(
                "Dates and chances",
                "Plans slip. Actual time over planned time is taken as log-normal with median "
                        + Figures.decimal(pace.median(), 2) + " and spread " + Figures.decimal(pace.spread(), 2) + " ("
                        + pace.basis() + "). P50 is the day by which half of such plans are done, P80 four in five."));
        return methods;
    }
}
