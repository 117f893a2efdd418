package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.GapMark;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.GapsAcross;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.RequirementAcross;
import dev.waymark.engine.gap.RequirementAcross.Reach;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.planning.LookAcrossTargets;
import dev.waymark.server.planning.LookAcrossTargets.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gaps toward several targets side by side.
 *
 * @param choices what is listed, and whether it is looked at
 * @param columns the targets looked at
 * @param groups open requirements: what helps everywhere first, then what helps toward some, then what one alone asks
 * @param met names of requirements that are open toward none
 */
public record SeveralGapsView(
        String headline,
        String lead,
        String together,
        List<Choice> choices,
        List<Column> columns,
        List<Group> groups,
        List<String> met,
        List<HardAcrossRow> hard) {
    private static final int SHOWN = 8;

    /** A target to look at or not. */
    public record Choice(String id, String title, boolean chosen, boolean current) {}

    /**
     * One target in figures.
     *
     * @param mark the readiness as a picture
     * @param missed what it asks that is not passed, tools aside; blank where nothing stands in the way
     */
    public record Column(
            String title,
            String basis,
            String mark,
            String readiness,
            String likely,
            String hours,
            int open,
            String missed) {}

    /** Requirements under one heading; the rest folded away. */
    public record Group(String title, String note, List<AcrossRow> shown, List<AcrossRow> rest) {}

    static SeveralGapsView of(Look look) {
        List<Choice> choices = look.listed().stream()
                .map(one -> new Choice(
                        one.id().toString(), one.title(), look.chosen().contains(one), one.current()))
                .toList();
        return look.across()
                .filter(across -> across.reports().size() > 1)
                .map(across -> of(across, look.chosen(), choices))
                .orElseGet(() -> new SeveralGapsView(
                        "Your gap toward several targets",
                        "",
                        "",
                        choices,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** The most that can be looked at. */
    public int most() {
        return LookAcrossTargets.MOST;
    }

    private static SeveralGapsView of(GapsAcross across, List<ChosenTarget> chosen, List<Choice> choices) {
        return new SeveralGapsView(
                "Your gap toward " + Figures.inWords(chosen.size()) + " targets",
                lead(across),
                "What you learn counts for each: closing everything takes about %s together, where one by one it would be %s."
                        .formatted(
                                Figures.hours(across.hours().usual()),
                                Figures.hours(across.hoursApart().usual())),
                choices,
                across.reports().stream().map(SeveralGapsView::column).toList(),
                groups(across),
                across.requirements().stream()
                        .filter(row -> row.reach() == Reach.NONE)
                        .map(row -> row.element().distinctName())
                        .toList(),
                across.hard().stream()
                        .map(row -> HardAcrossRow.of(row, across.reports()))
                        .toList());
    }

    private static String lead(GapsAcross across) {
        List<RequirementAcross> everywhere = across.everywhere();
        if (everywhere.isEmpty()) {
            return across.requirements().stream().allMatch(row -> row.reach() == Reach.NONE)
                    ? "Nothing that any of them asks is clearly out of your reach today."
                    : "Nothing is open toward all of them: what is worth learning depends on which you choose.";
        }
        String most = everywhere.getFirst().element().distinctName();
        return everywhere.size() == 1
                ? "One requirement is open toward all of them, and closing it helps whichever you choose: " + most + "."
                : "%s are open toward all of them, and closing these helps whichever you choose. %s brings most."
                        .formatted(Figures.capitalised(Figures.inWords(everywhere.size())) + " requirements", most);
    }

    private static Column column(GapReport report) {
        return new Column(
                report.target().title(),
                report.target().basis(),
                GapMark.of(report.readiness()),
                Figures.percent(report.readiness()),
                Figures.percent(report.readiness().value()),
                Figures.hours(report.open().stream()
                        .mapToDouble(gap -> gap.hours().usual())
                        .sum()),
                report.open().size(),
                report.hard().stream()
                        .filter(hard -> hard.status() == HardRequirement.Status.NOT_MET)
                        .filter(hard -> hard.kind() != HardRequirement.Kind.TOOL)
                        .map(HardRequirement::asked)
                        .collect(Collectors.joining("; ")));
    }

    private static List<Group> groups(GapsAcross across) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Closing these helps everywhere", "Open toward every one.", across.everywhere(), across);
        add(groups, "Open toward some", "Toward more than one, but not all.", across.several(), across);
        for (int i = 0; i < across.reports().size(); i++) {
            add(
                    groups,
                    "Only for " + across.reports().get(i).target().title(),
                    "Worth it once you have chosen this one.",
                    across.onlyFor(i),
                    across);
        }
        return List.copyOf(groups);
    }

    private static void add(
            List<Group> groups, String title, String note, List<RequirementAcross> rows, GapsAcross across) {
        if (!rows.isEmpty()) {
            List<AcrossRow> all = rows.stream()
                    .map(row -> AcrossRow.of(row, across.reports()))
                    .toList();
            groups.add(new Group(
                    title,
                    note,
                    all.subList(0, Math.min(SHOWN, all.size())),
                    all.subList(Math.min(SHOWN, all.size()), all.size())));
        }
    }
}
