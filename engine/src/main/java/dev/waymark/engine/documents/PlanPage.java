package dev.waymark.engine.documents;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final int STRENGTHS_LISTED = 6;

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

    /** Too light for the picture on paper; heaviest first. */
    List<SkillGap> beyondPicture() {
        List<SkillGap> open = open();
        return open.subList(Math.min(PdfDocument.GAPS_SHOWN, open.size()), open.size());
    }

    /** "Mathematics (4.1 of 4.8)" for each, as they stand today. */
    static String levelsToday(List<SkillGap> gaps) {
        return gaps.stream()
                .map(g -> GapWords.name(g)
                        + g.proficiency()
                                .map(p -> " (" + Figures.level(p.mean()) + " of "
                                        + Figures.level(g.requirement().level()) + ")")
                                .orElse(" (not assessed)"))
                .collect(Collectors.joining(", "));
    }

    /** "Mathematics (4.4 of 4.8)" for each that the plan leaves short, as they will stand then. */
    String levelsLeft() {
        return plan().left().stream()
                .map(g -> GapWords.name(g) + " ("
                        + Figures.level(Math.max(0, g.requirement().level() - g.points())) + " of "
                        + Figures.level(g.requirement().level()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The occupation behind the target, named unless the target is called just so. */
    String occupation() {
        Occupation occupation = report.target().occupation();
        return occupation.title().equals(report.target().title())
                ? occupation.code().value()
                : occupation.title() + ", " + occupation.code();
    }

    /**
     * What a calendar should know, but for the check-ins, which {@link #checkIns} tells in a line, and on paper for the
     * milestones that stand with a goal.
     */
    List<Diary.Entry> datesToKeep() {
        Set<String> withGoals = plan().goals().stream()
                .flatMap(g -> milestonesOf(g).stream())
                .map(Milestone::title)
                .collect(Collectors.toSet());
        return diary.entries().stream()
                .filter(e -> e.kind() != Diary.Kind.CHECK_IN)
                .filter(e -> !onPaper || e.kind() != Diary.Kind.MILESTONE || !withGoals.contains(e.title()))
                .toList();
    }

    /** What is to be said beside the title: a milestone's proof stands with its activity. */
    static String said(Diary.Entry entry) {
        return entry.kind() == Diary.Kind.MILESTONE ? "" : entry.what();
    }

    /** "18 January 2027 and every eight weeks until 7 May 2029"; empty if there are none. */
    String checkIns() {
        return Dates.several(plan().goals().stream()
                .flatMap(g -> g.checkIns().stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** What a goal's statement says already is not said again. */
    static String measurable(Goal goal) {
        String evidence = PlainText.ended(goal.shownBy());
        boolean said = evidence.length() > 2 && goal.statement().contains(evidence.substring(1, evidence.length() - 1));
        return said
                ? "Level " + Figures.level(goal.to()) + " at the next rating, and the evidence named above."
                : "Shown by this: " + evidence;
    }

    /** Its title; and what proves it, unless that stands with its activity. */
    String told(Milestone milestone) {
        boolean saidThere = plan().activities().stream()
                .anyMatch(a -> a.activity().id().equals(milestone.activityId())
                        && a.activity().shownBy().equals(milestone.shownBy()));
        String title = PlainText.ended(milestone.title());
        return saidThere ? title : title + " " + PlainText.sentence(milestone.shownBy());
    }

    /** The weightiest; a list of everything one happens to know would hide them. */
    List<SkillGap> strengths() {
        return GapWords.strengths(report.gap()).stream().limit(STRENGTHS_LISTED).toList();
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
