package dev.waymark.engine.documents;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plan as GitHub-flavoured Markdown that also reads well as plain text. */
final class MarkdownDocument implements PlanDocument {
    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARKDOWN;
    }

    @Override
    public byte[] render(PlanReport report) {
        var text = new Markdown();
        PlanPage page = PlanPage.onPaper(report, "", "", "");
        head(text, page);
        where(text, page);
        missing(text, page);
        page.plan().goals().forEach(g -> goal(text, page, g));
        activities(text, page);
        passedOver(text, page);
        weeks(text, page);
        money(text, page);
        sources(text, page);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(Markdown text, PlanPage page) {
        text.heading(1, page.summary().title());
        text.paragraph(page.who() + ".");
        text.paragraph(page.summary().lead());
        text.paragraph(page.summary().reach());
        text.table(List.of("In short", "", ""), page.summary().stats(), s -> List.of(s.label(), s.figure(), s.note()));
    }

    private static void where(Markdown text, PlanPage page) {
        PlanReport report = page.report();
        text.heading(2, "Where you are");
        text.paragraph("You hold " + Figures.percent(report.plan().before()) + " of what the job asks today.");
        text.list("Experience recognised", page.experience());
        text.list("What we assumed", report.assumptions());
        text.list(
                "Read otherwise than it stands",
                report.remarks().stream()
                        .map(r -> r.where() + " says “" + r.value() + "”: " + r.meaning())
                        .toList());
        text.heading(2, "Where you go");
        text.paragraph(report.target().title() + (page.isEstimated() ? " (estimated)" : "") + ": "
                + page.occupation() + ". Requirements: "
                + report.target().basis() + ".");
        text.paragraph(page.move());
        text.list("What drives you", report.motivation());
        text.list(
                "Passed or not, whatever your level",
                report.gap().hard().stream()
                        .map(h -> PlanPage.status(h.status()) + ": " + h.asked() + " (you: " + h.held() + "; "
                                + h.source() + ")")
                        .toList());
    }

    private static void missing(Markdown text, PlanPage page) {
        text.heading(2, "What is missing, by weight");
        if (page.open().isEmpty()) {
            text.paragraph("Nothing is missing that would need hours.");
        }
        text.table(
                List.of("Requirement", "You, with range", "Asked", "Closed by", "Hours", "Of the gap"),
                page.open(),
                g -> List.of(
                        g.requirement().element().distinctName(),
                        page.held(g),
                        Figures.level(g.requirement().level()),
                        g.need().label(),
                        Figures.hours(g.hours()),
                        page.share(g)));
        text.list("Strengths you take along", levels(page.strengths()));
    }

    private static void goal(Markdown text, PlanPage page, Goal goal) {
        if (goal.equals(page.plan().goals().getFirst())) {
            text.heading(2, "Goals");
        }
        text.heading(3, goal.statement());
        text.item(
                "Specific",
                goal.gap().requirement().element().distinctName() + ", from level " + Figures.level(goal.from())
                        + " to " + Figures.level(goal.to()) + ".");
        text.item("Measurable", PlanPage.measurable(goal));
        text.item("Achievable", page.achievable(goal));
        text.item("Relevant", PlainText.sentence(goal.relevance()));
        text.item("Timely", "By " + Dates.day(goal.by()) + ". Check-ins: " + Dates.several(goal.checkIns()) + ".");
        page.milestonesOf(goal).forEach(m -> text.item("Milestone, " + Dates.day(m.by()), page.told(m)));
        goal.ifThen().forEach(p -> text.item("If", p.cue() + ", then " + PlainText.ended(p.action())));
        text.gap();
    }

    private static void activities(Markdown text, PlanPage page) {
        if (page.plan().activities().isEmpty()) {
            return;
        }
        text.heading(2, "What you do");
        page.plan().activities().forEach(a -> {
            text.heading(3, a.activity().title());
            text.paragraph(a.activity().kind().label() + " · " + Dates.days(a.start(), a.end()) + " · "
                    + Figures.hours(a.hours()) + " · " + PlanPage.cost(a));
            text.paragraph(a.activity().does());
            text.item("You end up with", a.activity().produces());
            text.item("It shows when", a.activity().shownBy());
            text.item("Why it is here", PlainText.ended(a.reason()));
            text.gap();
        });
    }

    private static void passedOver(Markdown text, PlanPage page) {
        text.list("What was passed over, and why", page.plan().remarks());
    }

    private static void weeks(Markdown text, PlanPage page) {
        if (page.weeks().weeks().isEmpty()) {
            return;
        }
        text.heading(2, "Week by week");
        text.table(
                List.of("Weeks", "Hours a week", "What"),
                page.weeks().stretches(),
                s -> List.of(
                        PlanPage.weeksOf(s),
                        Figures.hours(s.first().hours()),
                        PlanPage.shares(s.first().shares())));
        text.heading(2, "Dates to keep");
        text.table(
                List.of("Day", "", "What"),
                page.datesToKeep(),
                e -> List.of(
                        Dates.day(e.on()),
                        e.kind().label(),
                        (PlainText.ended(e.title()) + " " + PlanPage.said(e)).strip()));
        if (!page.checkIns().isEmpty()) {
            text.paragraph("Check-ins: " + page.checkIns() + ". Are you still on the way, goal by goal?");
        }
    }

    private static void money(Markdown text, PlanPage page) {
        DevelopmentPlan plan = page.plan();
        text.heading(2, "Budget");
        text.table(
                List.of("For", "From", "Cost"),
                page.paid(),
                a -> List.of(a.activity().title(), Dates.month(a.start()), PlanPage.cost(a)));
        text.paragraph("In all " + Figures.money(plan.spent()) + " of "
                + Figures.money(plan.request().budget()) + "; " + Figures.money(page.budgetLeft()) + " left.");
        if (!plan.left().isEmpty()) {
            text.heading(3, "Left for your first year in the job");
            text.paragraph(page.levelsLeft() + ".");
        }
    }

    private static void sources(Markdown text, PlanPage page) {
        text.heading(2, "How the figures came about");
        page.methods().forEach(m -> text.item(m.term(), m.explanation()));
        text.gap();
        text.heading(2, "Sources");
        text.paragraph(page.report().provenance().attribution());
        text.paragraph("Data: " + page.report().provenance().release() + ", licence "
                + page.report().provenance().licence() + ". " + page.made());
    }

    private static List<String> levels(List<SkillGap> gaps) {
        return gaps.stream()
                .map(g -> g.requirement().element().distinctName() + ": " + GapWords.held(g) + ", asked "
                        + Figures.level(g.requirement().level()))
                .toList();
    }
}
