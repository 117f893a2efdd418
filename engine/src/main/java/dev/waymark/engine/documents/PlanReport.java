package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.profile.Remark;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Everything a document about a plan says. All texts are taken as plain text and escaped by each format.
 *
 * @param id stable for a plan through its revisions: calendar entries are recognised by it
 * @param revision 0 at first, one more each time the plan is made again
 * @param generated when the plan was made, where the person is
 * @param person name as given; blank if not given
 * @param from the latest job as the person calls it, such as "Ward nurse"; blank if there is none
 * @param motivation what drives the person, in sentences
 * @param experience occupations recognised, latest first
 * @param assumptions what was assumed, in sentences
 * @param remarks what was read otherwise than it stands, or not understood
 */
public record PlanReport(
        String id,
        int revision,
        ZonedDateTime generated,
        String person,
        String from,
        List<String> motivation,
        List<Experience> experience,
        List<String> assumptions,
        List<Remark> remarks,
        Assessment assessment,
        DevelopmentPlan plan,
        Provenance provenance) {
    public PlanReport {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A plan report needs an id: calendars recognise its entries by it");
        }
        if (revision < 0) {
            throw new IllegalArgumentException("Revision %d of plan %s is below 0".formatted(revision, id));
        }
        motivation = List.copyOf(motivation);
        experience = List.copyOf(experience);
        assumptions = List.copyOf(assumptions);
        remarks = List.copyOf(remarks);
    }

    public GapReport gap() {
        return plan.request().gap();
    }

    public Target target() {
        return gap().target();
    }
}
