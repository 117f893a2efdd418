package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.GapPicture;
import dev.waymark.engine.gap.ConcreteRequirement;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.server.web.Stat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The gap as a page shows it: a sentence, a few figures, a picture, and every requirement with its explanation. */
public record GapView(
        String headline,
        String lead,
        List<Stat> stats,
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
    public record HardRow(String asked, String held, String status, String source, boolean met, boolean unknown) {}

    /** A skill the job needs by name. */
    public record ConcreteRow(String label, String status, String tone, String why) {}

    static GapView of(GapReport report) {
        GapPicture picture = new GapPicture("gap", report, OPEN_IN_PICTURE, STRENGTHS_IN_PICTURE);
        return new GapView(
                "You are " + Figures.percent(report.readiness()) + " ready for "
                        + report.target().title(),
                lead(report),
                stats(report),
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
        List<SkillGap> open = report.open();
        if (open.isEmpty()) {
            return "Nothing that the job asks is clearly out of your reach today. What is left is a matter of showing it.";
        }
        String heaviest = open.getFirst().requirement().element().distinctName();
        return open.size() == 1
                ? "One requirement is worth working on: " + heaviest + "."
                : open.size() + " requirements are worth working on. The one that weighs most is " + heaviest + ".";
    }

    private static List<Stat> stats(GapReport report) {
        Readiness readiness = report.readiness();
        long met = report.gaps().stream()
                .filter(gap -> gap.isAsked() && !gap.isOpen())
                .count();
        long asked = report.gaps().stream().filter(SkillGap::isAsked).count();
        double usual =
                report.open().stream().mapToDouble(gap -> gap.hours().usual()).sum();
        List<Stat> stats = new ArrayList<>();
        stats.add(new Stat(
                "Ready today", Figures.percent(readiness), "most likely " + Figures.percent(readiness.value())));
        stats.add(new Stat("Met already", met + " of " + asked, "requirements you can build on"));
        stats.add(new Stat("To close everything", Figures.hours(usual), "nobody does all of it before applying"));
        long missed = report.hard().stream()
                .filter(hard -> hard.status() == HardRequirement.Status.NOT_MET)
                .count();
        stats.add(new Stat("Passed or not", missed == 0 ? "nothing failed" : missed + " not met", "see below"));
        return stats;
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
