package dev.waymark.engine.route;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.WorkAhead;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.SkillGap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person part of the way: where they are by then, and what the next job would be for them. Study goes on beside a job at
 * the person's weekly hours: what the next job asks is studied during the stay in the one before, which lasts longer if
 * the study does.
 *
 * @param ready years from now when the last job begins
 * @param stays years to be in the last job at least; 0 before the first
 */
record Journey(
        AnalyseGap analyse,
        Traveller traveller,
        Assessment assessment,
        Credentials credentials,
        List<Stage> stages,
        double ready,
        double stays) {
    private static final double WEEKS_A_YEAR = 52;

    static Journey start(AnalyseGap analyse, Traveller traveller) {
        return new Journey(analyse, traveller, traveller.assessment(), traveller.credentials(), List.of(), 0, 0);
    }

    GapReport gap(Target target) {
        return analyse.analyse(target, assessment, credentials);
    }

    /** Into a job in between, to stay there so long at least. */
    Journey by(Occupation stop, GapReport gap, double years, boolean listed) {
        Stage stage = stage(gap, StudyToward.closed(1, gap(atEntry(gap.target()))), years, listed);
        return new Journey(
                analyse,
                traveller,
                WorkAhead.after(assessment, stop, years),
                credentials.working(new Experience(stop, years, 0, 1)),
                stagesWith(stage),
                stage.begins(),
                years);
    }

    /** The whole way, once the target begins. */
    List<Stage> arriving(GapReport gap, boolean listed) {
        return stagesWith(stage(gap, StudyToward.closed(traveller.readiness(), gap), 0, listed));
    }

    private Stage stage(GapReport gap, List<SkillGap> closed, double years, boolean listed) {
        HoursRange study = HoursRange.sum(closed.stream().map(SkillGap::hours).toList());
        double studying = study.usual() / (WEEKS_A_YEAR * traveller.hoursPerWeek());
        return new Stage(
                Prospect.of(gap, traveller.surest(), traveller.interests()),
                study,
                traveller.prices().map(prices -> prices.toClose(closed)),
                ready + Math.max(stays, studying),
                years,
                listed);
    }

    /** The stage before is stayed in until the next begins. */
    private List<Stage> stagesWith(Stage next) {
        List<Stage> all = new ArrayList<>(stages);
        if (!all.isEmpty()) {
            Stage last = all.removeLast();
            all.add(new Stage(
                    last.prospect(),
                    last.study(),
                    last.cost(),
                    last.begins(),
                    next.begins() - last.begins(),
                    last.listed()));
        }
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }

    /** What people bring when they enter: the share that the rule of levels by work takes for granted. */
    private static Target atEntry(Target target) {
        return new Target(
                target.title(),
                target.occupation(),
                target.requirements().stream()
                        .map(r -> new ElementRating(
                                r.element(),
                                r.importance(),
                                WorkAhead.SHARE_AT_ENTRY * r.level(),
                                r.levelError(),
                                r.quality()))
                        .toList(),
                target.basis());
    }
}
