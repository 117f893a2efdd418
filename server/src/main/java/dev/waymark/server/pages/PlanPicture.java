package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.DocumentFormat;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.PlanReport;
import dev.waymark.engine.documents.PlanSummary;
import dev.waymark.engine.documents.TrailPicture;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.pages.PlanView.ActivityRow;
import dev.waymark.server.pages.PlanView.CostRow;
import dev.waymark.server.pages.PlanView.Download;
import dev.waymark.server.pages.PlanView.GoalCard;
import dev.waymark.server.pages.PlanView.ReviewRow;
import dev.waymark.server.web.Stat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a plan into the words and figures of its page. */
final class PlanPicture {
    private static final int LEFT_SHOWN = 12;
    private static final int CHECK_INS_SHOWN = 3;

    private PlanPicture() {}

    static PlanView of(PlanReport report, int number, Set<String> done, List<String> changes, String reason) {
        DevelopmentPlan plan = report.plan();
        PlanSummary summary = PlanSummary.of(report);
        TrailPicture trail = new TrailPicture("trail", plan);
        return new PlanView(
                number,
                summary.title(),
                summary.lead() + " " + summary.reach(),
                summary.stats().stream()
                        .map(s -> new Stat(s.label(), s.figure(), s.note()))
                        .toList(),
                changes,
                reason,
                trail.wide(),
                trail.narrow(),
                plan.goals().stream().map(PlanPicture::goal).toList(),
                plan.activities().stream().map(a -> activity(a, done)).toList(),
                costs(plan),
                "%s of %s is spent."
                        .formatted(
                                Figures.money(plan.spent()),
                                Figures.money(plan.request().budget())),
                plan.reviews().stream()
                        .map(r -> new ReviewRow(Dates.day(r.on()), r.title(), r.what()))
                        .toList(),
                plan.left().stream().limit(LEFT_SHOWN).map(PlanPicture::name).toList(),
                sentence("What set the limit: " + plan.boundBy()),
                Arrays.stream(DocumentFormat.values())
                        .map(f -> new Download(label(f), "/plan/files/" + f.fileName()))
                        .toList());
    }

    private static GoalCard goal(Goal goal) {
        return new GoalCard(
                goal.statement(),
                Dates.day(goal.by()),
                Figures.level(goal.from()) + " to " + Figures.level(goal.to()) + " of 7",
                goal.shownBy(),
                "the chance is " + Figures.chance(goal.chance()),
                checkIns(goal.checkIns()),
                goal.relevance(),
                goal.ifThen().stream()
                        .map(i -> sentence("If " + i.cue() + ", then " + i.action()))
                        .toList());
    }

    private static String checkIns(List<LocalDate> days) {
        String first = days.stream().limit(CHECK_INS_SHOWN).map(Dates::day).collect(Collectors.joining(", "));
        int more = days.size() - CHECK_INS_SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static ActivityRow activity(PlannedActivity planned, Set<String> done) {
        var activity = planned.activity();
        return new ActivityRow(
                activity.id(),
                activity.title(),
                Dates.days(planned.start(), planned.end()),
                activity.kind().lane().name().toLowerCase(Locale.ROOT),
                activity.kind().label(),
                Figures.hours(planned.hours()),
                planned.cost().filter(c -> !c.isZero()).map(Figures::money).orElse(""),
                activity.does(),
                activity.produces(),
                activity.shownBy(),
                planned.reason(),
                done.contains(activity.id()));
    }

    private static List<CostRow> costs(DevelopmentPlan plan) {
        return plan.activities().stream()
                .filter(a -> a.cost().filter(c -> !c.isZero()).isPresent())
                .map(a -> new CostRow(
                        a.activity().title(),
                        Dates.month(a.start()),
                        Figures.money(a.cost().orElseThrow())))
                .toList();
    }

    private static String name(SkillGap gap) {
        return gap.requirement().element().distinctName();
    }

    private static String label(DocumentFormat format) {
        return switch (format) {
            case HTML -> "Web page";
            case PDF -> "PDF";
            case SUMMARY -> "One page for a talk";
            case SUMMARY_PAGE -> "The same page for a screen";
            case XLSX -> "Spreadsheet";
            case ICS -> "Calendar";
            case JSON -> "JSON";
            case MARKDOWN -> "Markdown";
        };
    }
}
