package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.GapPicture;
import dev.waymark.engine.gap.ConcreteRequirement;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.server.web.Step;
import java.util.List;
import java.util.stream.Collectors;

/** The gap as a page shows it: a sentence, what matters most at a glance, a picture, and every requirement with its explanation. */
public record GapView(
        String headline,
        String lead,
        String readiness,
        GapAtAGlance glance,
        String basis,
        String wide,
        String narrow,
        List<HardRow> hard,
        List<ConcreteRow> concrete,
        List<RequirementRow> open,
        List<RequirementRow> met) {
    private static final int OPEN_IN_PICTURE = 8;
    private static final int STRENGTHS_IN_PICTURE = 3;

    /** A requirement that is passed or not. */
    public record HardRow(
            String asked, String held, String status, String need, String source, boolean met, boolean unknown) {}

    /** A skill the job needs by name. */
    public record ConcreteRow(String label, String status, String tone, String why) {}

    /**
     * @param reached the step on the way to a first plan
     * @param planned whether there is a plan already
     */
    static GapView of(GapReport report, Step reached, boolean planned) {
        GapPicture picture = new GapPicture("gap", report, OPEN_IN_PICTURE, STRENGTHS_IN_PICTURE);
        return new GapView(
                "You are " + Figures.percent(report.readiness()) + " ready for "
                        + report.target().title(),
                lead(report),
                Figures.percent(report.readiness()),
                GapAtAGlance.of(report, reached, planned),
                report.target().basis(),
                picture.wide(),
                picture.narrow(),
                report.hard().stream().map(GapView::hardRow).toList(),
                report.concrete().stream().map(GapView::concreteRow).toList(),
                rows(report, true),
                rows(report, false));
    }

    private static List<RequirementRow> rows(GapReport report, boolean open) {
        return report.gaps().stream()
                .filter(gap -> gap.isAsked() && gap.isOpen() == open)
                .map(gap -> RequirementRow.of(gap, report))
                .toList();
    }

    private static String lead(GapReport report) {
        long asked = report.gaps().stream().filter(SkillGap::isAsked).count();
        int open = report.open().size();
        return open == 0
                ? "Nothing that the job asks is clearly out of your reach today. What is left is a matter of showing it."
                : "Of %d requirements you meet %d, or nearly; %s."
                        .formatted(
                                asked,
                                asked - open,
                                open == 1 ? "one is worth working on" : open + " are worth working on");
    }

    private static HardRow hardRow(HardRequirement hard) {
        String status = switch (hard.status()) {
            case MET -> "passed";
            case NOT_MET -> "not yet";
            case UNKNOWN -> "not known";
        };
        return new HardRow(
                Figures.capitalised(hard.asked()),
                hard.held(),
                status,
                NeedWords.of(hard),
                hard.source(),
                hard.status() == HardRequirement.Status.MET,
                hard.status() == HardRequirement.Status.UNKNOWN);
    }

    private static ConcreteRow concreteRow(ConcreteRequirement skill) {
        String belongs = skill.homes().isEmpty()
                ? ""
                : ", part of "
                        + skill.homes().stream().map(Element::distinctName).collect(Collectors.joining(" and "));
        return switch (skill.status()) {
            case HELD -> new ConcreteRow(skill.label(), "you name it", "good", skill.source() + belongs);
            case LIKELY ->
                new ConcreteRow(skill.label(), "likely, from your work", "practice", skill.source() + belongs);
            case NOT_NAMED -> new ConcreteRow(skill.label(), "not named", "open", skill.source() + belongs);
        };
    }
}
