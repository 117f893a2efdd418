package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.documents.PlanReport;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.profile.HeldExperience;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what a document about a plan says. */
@Component
class Reports {
    private final ReadProfile profiles;
    private final Catalogue catalogue;
    private final Clock clock;

    Reports(ReadProfile profiles, Catalogue catalogue, Clock clock) {
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    PlanReport of(SignedIn me, MadePlan made) {
        PersonProfile profile = profiles.of(me.organisation());
        DevelopmentPlan plan = made.plan();
        return new PlanReport(
                me.organisation().toString(),
                made.number() - 1,
                made.madeAt().atZone(clock.getZone()),
                profile.name(),
                profile.experiences().stream()
                        .findFirst()
                        .map(HeldExperience::title)
                        .orElse(""),
                profile.motivation().motivates().lines().toList(),
                profile.experiences(catalogue),
                List.of(),
                profile.remarks(),
                new Assessment(plan.request().gap().gaps().stream()
                        .map(SkillGap::proficiency)
                        .flatMap(Optional::stream)
                        .toList()),
                plan,
                catalogue.provenance());
    }
}
