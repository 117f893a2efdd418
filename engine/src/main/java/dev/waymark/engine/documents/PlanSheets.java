package dev.waymark.engine.documents;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.documents.spreadsheet.Cell;
import dev.waymark.engine.documents.spreadsheet.Sheet;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.PlannedActivity;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sheets that say what is to be reached, what is done for it, and when to look. */
final class PlanSheets {
    private PlanSheets() {}

    static Sheet goals(DevelopmentPlan plan) {
        return Sheet.headed(
                "Goals",
                List.of(
                        "Goal",
                        "Skill",
                        "From level",
                        "To level",
                        "By",
                        "Chance",
                        "Shown by",
                        "Check-ins",
                        "Why it matters",
                        "If–then",
                        "Activities"),
                List.of(50, 26, 10, 10, 13, 9, 44, 36, 36, 60, 44),
                plan.goals().stream().map(goal -> goal(plan, goal)).toList());
    }

    private static List<Cell> goal(DevelopmentPlan plan, Goal goal) {
        return List.of(
                Cell.text(goal.statement()),
                Cell.text(goal.gap().requirement().element().distinctName()),
                Cell.level(goal.from()),
                Cell.level(goal.to()),
                Cell.date(goal.by()),
                Cell.percent(goal.chance()),
                Cell.text(goal.shownBy()),
                Cell.text(Dates.several(goal.checkIns())),
                Cell.text(PlainText.sentence(goal.relevance())),
                Cell.text(goal.ifThen().stream()
                        .map(i -> "If " + i.cue() + ", then " + PlainText.ended(i.action()))
                        .collect(Collectors.joining("\n"))),
                Cell.text(plan.activities().stream()
                        .map(PlannedActivity::activity)
                        .filter(a -> goal.activities().contains(a.id()))
                        .map(Activity::title)
                        .collect(Collectors.joining("\n"))));
    }

    static Sheet activities(DevelopmentPlan plan) {
        List<List<Cell>> rows = new ArrayList<>(
                plan.activities().stream().map(PlanSheets::activity).toList());
        int last = rows.size() + 1;
        if (!rows.isEmpty()) {
            rows.add(List.of(
                    Cell.total("In all"),
                    Cell.total(""),
                    Cell.total(""),
                    Cell.total(""),
                    Cell.total(""),
                    Cell.sumOfHours("F2:F" + last, plan.hours()),
                    Cell.sumOfMoney("G2:G" + last, plan.spent())));
        }
        return Sheet.headed(
                "Activities",
                List.of(
                        "Activity",
                        "Kind",
                        "Way of learning",
                        "Starts",
                        "Ends",
                        "Hours",
                        "Cost",
                        "Why it is here",
                        "Raises (levels)",
                        "What you do",
                        "What exists afterwards",
                        "It shows when",
                        "Paid by",
                        "Provider",
                        "Link"),
                List.of(44, 20, 14, 13, 13, 9, 15, 44, 34, 60, 40, 40, 22, 22, 34),
                rows);
    }

    private static List<Cell> activity(PlannedActivity planned) {
        Activity activity = planned.activity();
        return List.of(
                Cell.text(activity.title()),
                Cell.text(activity.kind().label()),
                Cell.text(activity.kind().lane().label()),
                Cell.date(planned.start()),
                Cell.date(planned.end()),
                Cell.hours(planned.hours()),
                planned.cost().map(Cell::money).orElse(Cell.text("not known")),
                Cell.text(PlainText.sentence(planned.reason())),
                Cell.text(raises(planned)),
                Cell.text(activity.does()),
                Cell.text(activity.produces()),
                Cell.text(activity.shownBy()),
                Cell.text(planned.fund().orElse("")),
                Cell.text(activity.offer().provider().orElse("")),
                Cell.text(activity.offer().link().map(URI::toString).orElse("")));
    }

    private static String raises(PlannedActivity planned) {
        return planned.elements().stream()
                .map(e -> e.distinctName() + " " + Figures.decimal(points(planned, e), 2))
                .collect(Collectors.joining("\n"));
    }

    private static double points(PlannedActivity planned, Element element) {
        return planned.raises().getOrDefault(element, 0.0);
    }

    static Sheet dates(DevelopmentPlan plan) {
        return Sheet.headed(
                "Milestones and dates",
                List.of("Day", "What kind", "What", "More"),
                List.of(14, 14, 60, 80),
                Diary.of(plan).entries().stream()
                        .map(e -> List.of(
                                Cell.date(e.on()),
                                Cell.text(e.kind().label()),
                                Cell.text(e.title()),
                                Cell.text(e.what())))
                        .toList());
    }

    static Sheet missing(PlanReport report) {
        return Sheet.headed(
                "What is missing",
                List.of(
                        "Skill or knowledge",
                        "You",
                        "Low",
                        "High",
                        "Asked",
                        "Chance you meet it",
                        "Hours to close",
                        "Share of the gap",
                        "Closed by"),
                List.of(36, 9, 9, 9, 9, 12, 12, 12, 26),
                report.gap().open().stream().map(g -> gap(g, report)).toList());
    }

    private static List<Cell> gap(SkillGap gap, PlanReport report) {
        double all = report.gap().gaps().stream().mapToDouble(SkillGap::share).sum();
        return List.of(
                Cell.text(GapWords.name(gap)),
                gap.proficiency().map(p -> Cell.level(p.mean())).orElse(Cell.text("not assessed")),
                gap.proficiency().map(p -> Cell.level(p.low())).orElse(Cell.blank()),
                gap.proficiency().map(p -> Cell.level(p.high())).orElse(Cell.blank()),
                Cell.level(gap.requirement().level()),
                Cell.percent(gap.probabilityMet()),
                Cell.hours((gap.hours().low() + gap.hours().high()) / 2),
                Cell.percent(all > 0 ? gap.share() / all : 0),
                Cell.text(gap.need().label()));
    }
}
