package dev.waymark.engine.documents;

import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.List;

/**
 * A report as a page tells it, for the screen or for paper.
 *
 * @param onPaper for a renderer of PDF, which cannot fold and wants bookmarks
 * @param css the whole stylesheet
 * @param trail markup of the picture
 * @param gap markup of the picture
 */
record PlanPage(
        PlanReport report,
        PlanSummary summary,
        WeekByWeek weeks,
        Diary diary,
        boolean onPaper,
        String css,
        String trail,
        String gap) {
    /** Weeks shown one by one before the months begin. */
    static final int DETAILED = 6;

    static PlanPage onScreen(PlanReport report, String css, String trail, String gap) {
        return of(report, false, css, trail, gap);
    }

    static PlanPage onPaper(PlanReport report, String css, String trail, String gap) {
        return of(report, true, css, trail, gap);
    }

    private static PlanPage of(PlanReport report, boolean onPaper, String css, String trail, String gap) {
        return new PlanPage(
                report,
                PlanSummary.of(report),
                WeekByWeek.of(report.plan()),
                Diary.of(report.plan()),
                onPaper,
                css,
                trail,
                gap);
    }

    DevelopmentPlan plan() {
        return report.plan();
    }

    String who() {
        return report.person().isBlank() ? "Your plan" : "A plan for " + report.person();
    }

    boolean isEstimated() {
        return report.target().occupation().ratings() instanceof Ratings.Estimated;
    }

    String move() {
        return switch (plan().request().move()) {
            case STAY -> "You want to grow in the job you have.";
            case MOVE -> "You want the same occupation elsewhere, or a higher grade of it.";
            case CHANGE -> "You want to change to another occupation.";
        };
    }

    /** Such as "Registered Nurses for 6.5 years, still". */
    List<String> experience() {
        return report.experience().stream()
                .map(e -> e.occupation().title() + " (" + e.occupation().code() + "), "
                        + Figures.decimal(e.years(), 1) + (e.years() == 1 ? " year" : " years")
                        + (e.yearsSince() > 0
                                ? ", left " + Figures.decimal(e.yearsSince(), 1) + " years ago"
                                : ", to this day")
                        + " · recognised with " + Figures.percent(e.confidence()) + " confidence")
                .toList();
    }

    List<SkillGap> open() {
        return report.gap().open();
    }

    List<SkillGap> strengths() {
        return GapWords.strengths(report.gap());
    }

    String share(SkillGap of) {
        return GapWords.shareOfMissing(of, report.gap());
    }

    String held(SkillGap of) {
        return GapWords.held(of);
    }

    static String status(HardRequirement.Status status) {
        return switch (status) {
            case MET -> "passed";
            case NOT_MET -> "not passed";
            case UNKNOWN -> "unknown";
        };
    }

    static String cost(PlannedActivity activity) {
        return activity.cost().map(c -> c.isZero() ? "free" : Figures.money(c)).orElse("cost not known");
    }

    List<PlannedActivity> activitiesOf(Goal goal) {
        return plan().activities().stream()
                .filter(a -> goal.activities().contains(a.activity().id()))
                .toList();
    }

    List<Milestone> milestonesOf(Goal goal) {
        return plan().milestones().stream()
                .filter(m -> goal.activities().contains(m.activityId()))
                .toList();
    }

    String achievable(Goal goal) {
        List<PlannedActivity> activities = activitiesOf(goal);
        double hours = activities.stream().mapToDouble(PlannedActivity::hours).sum();
        return Figures.hours(hours) + " in " + Figures.count(activities.size(), "activity", "activities")
                + ", all within your weeks. The chance of being done in time is " + Figures.chance(goal.chance()) + ".";
    }

    List<PlannedActivity> paid() {
        return plan().activities().stream()
                .filter(a -> a.cost().map(c -> !c.isZero()).orElse(true))
                .toList();
    }

    Money budgetLeft() {
        return plan().request().budget().minus(plan().spent());
    }

    List<Method> methods() {
        return Method.of(report);
    }

    String made() {
        return "Made by Waymark on " + Dates.day(report.generated().toLocalDate()) + ", plan " + report.id()
                + ", revision " + report.revision() + ".";
    }

    static String shares(List<WeekByWeek.Share> shares) {
        return shares.isEmpty()
                ? "nothing: a week off"
                : String.join(
                        " · ",
                        shares.stream()
                                .map(s -> s.activity().activity().title() + " " + Figures.hours(s.hours()))
                                .toList());
    }

    static String weeksOf(WeekByWeek.Stretch stretch) {
        return (stretch.count() == 1
                        ? "Week " + stretch.first().number()
                        : "Weeks " + stretch.first().number() + "–"
                                + stretch.last().number())
                + ", " + Dates.days(stretch.first().monday(), stretch.last().sunday());
    }
}
