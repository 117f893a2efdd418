package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.GapMark;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HardRequirement.Kind;
import dev.waymark.engine.gap.HardRequirement.Status;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.server.web.Step;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to grasp of a gap in ten seconds: how ready, what is missing most, what stands in the way, and what to do next.
 *
 * @param mark the readiness as a picture
 * @param rest what else is missing, in a sentence
 * @param blocks what is passed or not and is not passed, tools aside
 * @param tools those often asked for that are not named, in a sentence; blank where there are none
 */
public record GapAtAGlance(
        String mark, String likely, List<Heaviest> missing, String rest, List<Block> blocks, String tools, Next next) {
    private static final int MOST = 3;
    private static final int TOOLS_NAMED = 3;

    /** One of the gaps that weigh most. */
    public record Heaviest(String id, String name, String mark, String levels, String need) {}

    /**
     * What stands in the way, as far as is known.
     *
     * @param action what to do about it, with where
     */
    public record Block(String asked, String held, boolean unknown, String action, String href) {}

    /** One next step. */
    public record Next(String action, String href, String why) {}

    static GapAtAGlance of(GapReport report, Step reached, boolean planned) {
        List<SkillGap> open = report.open();
        return new GapAtAGlance(
                GapMark.of(report.readiness()),
                Figures.percent(report.readiness().value()),
                open.stream().limit(MOST).map(GapAtAGlance::heaviest).toList(),
                rest(open),
                report.hard().stream()
                        .filter(hard -> hard.kind() != Kind.TOOL && hard.status() != Status.MET)
                        .map(GapAtAGlance::block)
                        .toList(),
                tools(report.hard()),
                next(open, reached, planned));
    }

    private static Heaviest heaviest(SkillGap gap) {
        return new Heaviest(
                gap.requirement().element().id().value(),
                gap.requirement().element().distinctName(),
                GapMark.of(gap),
                "asked %s, you %s"
                        .formatted(
                                Figures.level(gap.requirement().level()),
                                gap.proficiency()
                                        .map(held -> Figures.level(held.mean()))
                                        .orElse("not assessed")),
                gap.need().label());
    }

    private static String rest(List<SkillGap> open) {
        if (open.isEmpty()) {
            return "Nothing that the job asks is clearly out of your reach today.";
        }
        String hours = Figures.hours(
                open.stream().mapToDouble(gap -> gap.hours().usual()).sum());
        return open.size() <= MOST
                ? "To close it takes some " + hours + "."
                : "And %d more. To close everything takes some %s; nobody does all of it before applying."
                        .formatted(open.size() - MOST, hours);
    }

    private static Block block(HardRequirement hard) {
        boolean unknown = hard.status() == Status.UNKNOWN;
        boolean tellable = unknown || hard.kind() == Kind.LANGUAGE;
        return new Block(
                Figures.capitalised(hard.asked()),
                hard.held(),
                unknown,
                tellable ? "Say what you have" : "Look for a way round",
                tellable ? "/me/experience" : "/gap/routes");
    }

    private static String tools(List<HardRequirement> hard) {
        List<String> missing = hard.stream()
                .filter(one -> one.kind() == Kind.TOOL && one.status() == Status.NOT_MET)
                .map(HardRequirement::asked)
                .toList();
        if (missing.isEmpty()) {
            return "";
        }
        String named = missing.stream().limit(TOOLS_NAMED).collect(Collectors.joining(", "));
        int more = missing.size() - TOOLS_NAMED;
        return "Often named in postings, and not by you: " + named
                + (more > 0 ? " and " + Figures.inWords(more) + " more" : "") + ".";
    }

    private static Next next(List<SkillGap> open, Step reached, boolean planned) {
        if (planned) {
            return new Next(
                    "Do this week’s part", "/today", "You have a plan. What you log and show moves these figures.");
        }
        if (reached == Step.RATINGS) {
            return new Next(
                    "Rate yourself",
                    "/me/ratings",
                    "So far all of this is guessed from your work. A dozen answers make the range narrower.");
        }
        return open.isEmpty()
                ? new Next(
                        "Show what you hold",
                        "/me/evidence",
                        "What is left is a matter of showing it: add what proves your levels.")
                : new Next(
                        "Make a plan of it",
                        "/plan/limits",
                        "Say how many hours and how much money you have, and see how far that takes you.");
    }
}
