package dev.waymark.server.api;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.NeedReason;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap, over the API. Levels are 0–7, weights, shares and probabilities 0–1, intervals 80%.
 *
 * @param basis where the target's requirements come from, in words
 */
record GapResponse(
        String target,
        String occupation,
        String basis,
        Readiness readiness,
        List<RequirementResponse> requirements,
        List<HardRequirement> hard) {
    static GapResponse of(GapReport report) {
        return new GapResponse(
                report.target().title(),
                report.target().occupation().code().value(),
                report.target().basis(),
                report.readiness(),
                report.gaps().stream().map(RequirementResponse::of).toList(),
                report.hard());
    }

    /** One requirement. Held is absent where nothing is known of it; the reason of the need follows "because". */
    record RequirementResponse(
            String element,
            String name,
            double required,
            double weight,
            @Nullable LevelResponse held,
            double missing,
            double surplus,
            double probabilityMet,
            double share,
            String need,
            String needReason,
            double hours) {
        static RequirementResponse of(SkillGap gap) {
            return new RequirementResponse(
                    gap.requirement().element().id().value(),
                    gap.requirement().element().distinctName(),
                    gap.requirement().level(),
                    gap.requirement().weight(),
                    gap.proficiency().map(LevelResponse::of).orElse(null),
                    gap.points(),
                    gap.surplus(),
                    gap.probabilityMet(),
                    gap.share(),
                    gap.need().name(),
                    NeedReason.of(gap),
                    gap.hours().usual());
        }
    }

    record LevelResponse(double low, double mean, double high, List<Proficiency.Contribution> from) {
        static LevelResponse of(Proficiency held) {
            return new LevelResponse(held.low(), held.mean(), held.high(), held.contributions());
        }
    }
}
