package dev.waymark.server.api;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardAcross;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.RequirementAcross;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.server.api.GapResponse.LevelResponse;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.planning.LookAcrossTargets.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gaps toward several targets, over the API. Levels are 0–7, shares 0–1, intervals 80%.
 *
 * @param requirements what closing brings most over all targets first
 * @param hours to close everything toward all of them: a level is learned once
 * @param hoursApart if each target were prepared for by itself
 */
record GapsResponse(
        List<TargetGap> targets,
        List<RequirementResponse> requirements,
        List<HardResponse> hard,
        HoursRange hours,
        HoursRange hoursApart) {
    static GapsResponse of(Look look) {
        List<UUID> ids = look.chosen().stream().map(ChosenTarget::id).toList();
        return look.across()
                .map(across -> {
                    List<TargetGap> targets = new ArrayList<>();
                    for (int i = 0; i < ids.size(); i++) {
                        targets.add(TargetGap.of(ids.get(i), across.reports().get(i)));
                    }
                    return new GapsResponse(
                            targets,
                            across.requirements().stream()
                                    .map(row -> RequirementResponse.of(row, ids))
                                    .toList(),
                            across.hard().stream()
                                    .map(row -> HardResponse.of(row, ids))
                                    .toList(),
                            across.hours(),
                            across.hoursApart());
                })
                .orElseGet(() -> new GapsResponse(List.of(), List.of(), List.of(), HoursRange.NONE, HoursRange.NONE));
    }

    record TargetGap(UUID target, String title, String occupation, String basis, Readiness readiness) {
        static TargetGap of(UUID id, GapReport report) {
            return new TargetGap(
                    id,
                    report.target().title(),
                    report.target().occupation().code().value(),
                    report.target().basis(),
                    report.readiness());
        }
    }

    /**
     * One requirement.
     *
     * @param held absent where nothing is known of it
     * @param open toward EVERY target, SEVERAL, ONE or NONE
     * @param share readiness that closing it brings, added up over the targets
     * @param highest level asked by any
     * @param need what closes it; absent where it is open toward none
     */
    record RequirementResponse(
            String element,
            String name,
            @Nullable LevelResponse held,
            RequirementAcross.Reach open,
            double share,
            double highest,
            @Nullable Need need,
            HoursRange hours,
            List<AskedResponse> targets) {
        static RequirementResponse of(RequirementAcross row, List<UUID> ids) {
            return new RequirementResponse(
                    row.element().id().value(),
                    row.element().distinctName(),
                    row.held().map(LevelResponse::of).orElse(null),
                    row.reach(),
                    row.worth(),
                    row.highest(),
                    row.need().orElse(null),
                    row.hours(),
                    there(row.asked(), ids, AskedResponse::of));
        }
    }

    /** What one target asks; a target that does not ask is left out. */
    record AskedResponse(
            UUID target,
            double required,
            double weight,
            double missing,
            double share,
            double probabilityMet,
            boolean open) {
        static AskedResponse of(UUID target, SkillGap gap) {
            return new AskedResponse(
                    target,
                    gap.requirement().level(),
                    gap.requirement().weight(),
                    gap.points(),
                    gap.share(),
                    gap.probabilityMet(),
                    gap.isOpen());
        }
    }

    record HardResponse(HardRequirement.Kind kind, String asked, List<HardAnswer> targets) {
        static HardResponse of(HardAcross row, List<UUID> ids) {
            return new HardResponse(row.kind(), row.asked(), there(row.targets(), ids, HardAnswer::of));
        }
    }

    record HardAnswer(UUID target, HardRequirement.Status status, String held, String source) {
        static HardAnswer of(UUID target, HardRequirement hard) {
            return new HardAnswer(target, hard.status(), hard.held(), hard.source());
        }
    }

    private static <A, B> List<B> there(List<Optional<A>> all, List<UUID> ids, BiFunction<UUID, A, B> with) {
        List<B> there = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            all.get(i).ifPresent(one -> there.add(with.apply(id, one)));
        }
        return there;
    }
}
