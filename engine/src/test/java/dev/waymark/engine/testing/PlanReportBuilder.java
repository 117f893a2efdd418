package dev.waymark.engine.testing;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.documents.PlanReport;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.profile.Remark;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Builds a report about a nurse's plan: {@code aPlanReport().named("Ana Silva").build()}. */
public final class PlanReportBuilder {
    private String id = "plan-7f3a";
    private int revision = 0;
    private String person = "Ana Silva";
    private String from = "Ward nurse";
    private List<String> motivation =
            List.of("You light up when a messy list becomes something the ward can use.", "You want regular hours.");
    private List<String> assumptions = List.of(
            "“Ward nurse” was read as Registered Nurses (29-1141.00).",
            "You rated nothing yourself yet, so levels come from your work history alone and their bands are wide.");
    private List<Remark> remarks = List.of(
            new Remark("work[2].endDate", "present-ish", "read as still held; write the month, such as 2024-06"));
    private DevelopmentPlan plan = SamplePlan.nurseToInformatics();

    private PlanReportBuilder() {}

    public static PlanReportBuilder aPlanReport() {
        return new PlanReportBuilder();
    }

    public PlanReportBuilder withId(String wanted) {
        id = wanted;
        return this;
    }

    public PlanReportBuilder revised(int times) {
        revision = times;
        return this;
    }

    public PlanReportBuilder named(String name) {
        person = name;
        return this;
    }

    public PlanReportBuilder comingFrom(String job) {
        from = job;
        return this;
    }

    public PlanReportBuilder assuming(String... sentences) {
        assumptions = List.of(sentences);
        return this;
    }

    public PlanReportBuilder movedBy(String... sentences) {
        motivation = List.of(sentences);
        return this;
    }

    public PlanReportBuilder remarking(Remark... all) {
        remarks = List.of(all);
        return this;
    }

    public PlanReportBuilder about(DevelopmentPlan other) {
        plan = other;
        return this;
    }

    public PlanReport build() {
        return new PlanReport(
                id,
                revision,
                ZonedDateTime.parse("2027-01-05T18:30:00Z[Europe/Lisbon]"),
                person,
                from,
                motivation,
                List.of(new Experience(SamplePlan.nurses(), 6.5, 0, 0.93)),
                assumptions,
                remarks,
                new Assessment(plan.request().gap().gaps().stream()
                        .map(SkillGap::proficiency)
                        .flatMap(Optional::stream)
                        .toList()),
                plan,
                new Provenance(
                        "O*NET 30.1",
                        "CC BY 4.0",
                        "This plan includes information from the O*NET 30.1 Database by the U.S. Department of Labor,"
                                + " Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0"
                                + " licence. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of"
                                + " this information. USDOL/ETA has not approved, endorsed, or tested these"
                                + " modifications."));
    }
}
