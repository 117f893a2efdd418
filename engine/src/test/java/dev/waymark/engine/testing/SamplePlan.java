package dev.waymark.engine.testing;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static dev.waymark.engine.testing.SkillGaps.aGap;
import static dev.waymark.engine.testing.SkillGaps.aSurplus;
import static dev.waymark.engine.testing.SkillGaps.element;
import static dev.waymark.engine.testing.SkillGaps.notAssessed;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A plan of two years with everything a document has to show. Its figures are made up. */
public final class SamplePlan {
    private static final Element COMPUTERS = element("2.C.3.a", "Computers and Electronics");
    private static final Element SYSTEMS = element("2.B.4.h", "Systems Evaluation");
    private static final Element TEACHING = element("2.C.6", "Education and Training");
    private static final Element MATHEMATICS = element("2.C.4.a", "Mathematics");
    private static final Element PROGRAMMING = element("2.B.3.e", "Programming");
    private static final Element MEDICINE = element("2.C.5.a", "Medicine and Dentistry");
    private static final Element SERVICE = element("2.B.1.f", "Service Orientation");
    private static final Element WRITING = element("2.A.1.c", "Writing");
    private static final LocalDate BY = LocalDate.of(2028, 12, 31);
    private static final Set<LocalDate> OFF =
            Set.of(LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 9), LocalDate.of(2027, 12, 27));

    private SamplePlan() {}

    public static Occupation nurses() {
        return anOccupation("29-1141.00", "Registered Nurses")
                .asking("2.C.5.a", "Medicine and Dentistry", 4.5, 5)
                .build();
    }

    /** A nurse on the way to an occupation whose ratings are estimated. */
    public static DevelopmentPlan nurseToInformatics() {
        return of(activities());
    }

    /** The same destination with nothing left to do. */
    public static DevelopmentPlan nothingToDo() {
        return of(List.of());
    }

    private static List<SkillGap> gaps() {
        return List.of(
                aGap(COMPUTERS, 2.4, 4.9, Need.TRAINING),
                notAssessed(PROGRAMMING, 1.5),
                aGap(SYSTEMS, 3.1, 4.4, Need.PRACTICE),
                aGap(TEACHING, 3.6, 4.6, Need.EXPERIENCE),
                aGap(MATHEMATICS, 2.6, 3.4, Need.TRAINING),
                aSurplus(WRITING, 3.9, 3.8),
                aSurplus(MEDICINE, 5.1, 3.3),
                aSurplus(SERVICE, 4.6, 3.6));
    }

    private static GapReport report() {
        List<ElementRating> asked = gaps().stream()
                .map(SkillGap::requirement)
                .map(r -> new ElementRating(r.element(), r.importance(), r.level(), 0.5, RatingQuality.ESTIMATED))
                .toList();
        var occupation = new Occupation(
                new OccupationCode("15-1211.01"),
                "Health Informatics Specialists",
                OptionalInt.of(4),
                new Ratings.Estimated(
                        asked, List.of(new OccupationCode("15-1211.00"), new OccupationCode("29-9021.00")), 0.51),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        return new GapReport(
                new Target(
                        "Health informatics specialist",
                        occupation,
                        asked,
                        "estimated from Computer Systems Analysts and Health Information Technologists"),
                new Readiness(0.61, 0.66, 0.70),
                gaps(),
                List.of(
                        new HardRequirement(
                                HardRequirement.Kind.EDUCATION,
                                "bachelor's degree",
                                "bachelor's degree in Nursing",
                                HardRequirement.Status.MET,
                                "what most incumbents have, O*NET 30.1"),
                        new HardRequirement(
                                HardRequirement.Kind.TOOL,
                                "Structured query language SQL",
                                "none stated",
                                HardRequirement.Status.NOT_MET,
                                "in demand for this occupation, O*NET 30.1"),
                        new HardRequirement(
                                HardRequirement.Kind.LICENCE,
                                "a licence or registration, if your country asks for one",
                                "none stated",
                                HardRequirement.Status.UNKNOWN,
                                "not in this data: ask an employer")));
    }

    private static List<PlannedActivity> activities() {
        return List.of(
                aPlannedActivity("query-a-ward-table", "Query a ward’s table with SQL")
                        .saying(
                                "Load three months of anonymised admissions into a database and answer ten questions"
                                        + " the ward sister really has.",
                                "A notebook with ten queries and their answers.",
                                "The ward sister checks two answers against the paper record.")
                        .raising(COMPUTERS, 0.7)
                        .from("2027-01-04")
                        .weeks(12, 3)
                        .pausing(OFF)
                        .build(),
                aPlannedActivity("shadow-an-informatician", "Shadow an informatician")
                        .as(ActivityKind.SHADOWING)
                        .raising(SYSTEMS, 0.2)
                        .from("2027-01-04")
                        .weeks(6, 2)
                        .build(),
                aPlannedActivity("mentor-every-third-week", "Mentor, every third week")
                        .as(ActivityKind.MENTORING)
                        .raising(SYSTEMS, 0.3)
                        .from("2027-03-01")
                        .weeks(40, 0.5)
                        .pausing(OFF)
                        .build(),
                aPlannedActivity("read-on-statistics", "Statistics for wards, a chapter a week")
                        .as(ActivityKind.READING)
                        .raising(MATHEMATICS, 0.6)
                        .from("2027-04-05")
                        .weeks(14, 2)
                        .costing(Money.of(45, "EUR"))
                        .pausing(OFF)
                        .build(),
                aPlannedActivity("health-data-standards", "Health data standards")
                        .raising(COMPUTERS, 0.8)
                        .from("2027-04-05")
                        .weeks(20, 3)
                        .costing(Money.of(290, "EUR"))
                        .pausing(OFF)
                        .build(),
                aPlannedActivity("ward-dashboard", "Ward dashboard that two shifts use")
                        .as(ActivityKind.PRACTICE_PROJECT)
                        .raising(PROGRAMMING, 1.2)
                        .from("2027-09-06")
                        .weeks(16, 4)
                        .pausing(OFF)
                        .build(),
                aPlannedActivity("evaluate-the-handover-system", "Evaluate the handover system at work")
                        .as(ActivityKind.STRETCH_ASSIGNMENT)
                        .raising(SYSTEMS, 0.7)
                        .from("2028-01-10")
                        .weeks(14, 4)
                        .build(),
                aPlannedActivity("teach-the-dashboard", "Teach the dashboard to another ward")
                        .as(ActivityKind.VOLUNTEERING)
                        .raising(TEACHING, 0.6)
                        .from("2028-02-07")
                        .weeks(8, 1.5)
                        .build(),
                aPlannedActivity("informatics-certificate", "Certificate in health informatics")
                        .as(ActivityKind.CERTIFICATION)
                        .raising(COMPUTERS, 0.5)
                        .from("2028-03-06")
                        .weeks(12, 2)
                        .costing(Money.of(805, "EUR"))
                        .build(),
                aPlannedActivity("meet-three-teams", "Meet three informatics teams")
                        .as(ActivityKind.CONNECTION)
                        .raising(SYSTEMS, 0.1)
                        .from("2028-04-17")
                        .weeks(5, 1)
                        .costingWhoKnows()
                        .build(),
                aPlannedActivity("apply-to-five-posts", "Apply to five posts")
                        .as(ActivityKind.APPLICATION)
                        .raising(WRITING, 0.1)
                        .from("2028-05-29")
                        .weeks(3, 4)
                        .build());
    }

    /** The sample's frame around other activities. */
    public static DevelopmentPlan of(List<PlannedActivity> activities) {
        var request = new PlanRequest(
                report(),
                new ActivityLibrary(
                        "Sample library",
                        activities.stream().map(PlannedActivity::activity).toList()),
                new Availability(LocalDate.of(2027, 1, 1), BY, 6, OFF, 3),
                Money.of(1500, "EUR"),
                OptionalDouble.empty(),
                List.of(),
                0.8,
                Pace.ASSUMED,
                CareerMove.CHANGE,
                true,
                Set.of(),
                Map.of(),
                7);
        boolean empty = activities.isEmpty();
        return new DevelopmentPlan(
                request,
                activities,
                empty ? List.of() : goals(),
                empty ? List.of() : milestones(),
                List.of(
                        new Review(
                                LocalDate.of(2027, 4, 5), "Quarterly review", "Look at hours and evidence with Rui."),
                        new Review(LocalDate.of(2027, 7, 5), "Re-evaluate", "Rate yourself again and re-plan.")),
                new Readiness(0.61, 0.66, 0.70),
                empty ? new Readiness(0.61, 0.66, 0.70) : new Readiness(0.81, 0.86, 0.90),
                empty ? List.of() : List.of(aGap(TEACHING, 4.2, 4.6, Need.EXPERIENCE)),
                empty ? Money.of(0, "EUR") : Money.of(1140, "EUR"),
                new Forecast(LocalDate.of(2028, 6, 11), LocalDate.of(2028, 10, 22), 0.82, Pace.ASSUMED),
                "hours until 31 December 2028",
                empty
                        ? List.of()
                        : List.of("The price of “A master’s degree” is not known in EUR, so it was left out."));
    }

    private static List<Goal> goals() {
        return List.of(
                new Goal(
                        "goal-computers",
                        "Bring Computers and Electronics from 2.4 to 4.4 by 4 June 2028.",
                        gaps().getFirst(),
                        2.4,
                        4.4,
                        "a notebook of queries the ward sister has checked, and a certificate",
                        List.of("query-a-ward-table", "health-data-standards", "informatics-certificate"),
                        LocalDate.of(2028, 6, 4),
                        0.86,
                        List.of(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 10, 4)),
                        "closes 19% of what is missing",
                        List.of(
                                new Goal.IfThen(
                                        "it is Tuesday after dinner", "I open the notebook and write one query"),
                                new Goal.IfThen("a late shift takes my Tuesday", "I do it on Saturday at ten"))),
                new Goal(
                        "goal-systems",
                        "Bring Systems Evaluation from 3.1 to 4.2 by 16 April 2028.",
                        gaps().get(2),
                        3.1,
                        4.2,
                        "an evaluation that the head of nursing signs",
                        List.of("shadow-an-informatician", "evaluate-the-handover-system"),
                        LocalDate.of(2028, 4, 16),
                        0.79,
                        List.of(LocalDate.of(2028, 2, 7)),
                        "closes 11% of what is missing",
                        List.of(new Goal.IfThen("handover starts late", "I note the minute and the reason"))));
    }

    private static List<Milestone> milestones() {
        return List.of(
                new Milestone(
                        LocalDate.of(2027, 3, 28),
                        "Ten ward questions answered in SQL",
                        "the ward sister has checked two of them",
                        "query-a-ward-table"),
                new Milestone(
                        LocalDate.of(2028, 1, 2),
                        "Two shifts use the dashboard",
                        "a week of use, counted",
                        "ward-dashboard"),
                new Milestone(
                        LocalDate.of(2028, 5, 28),
                        "Certificate in hand",
                        "the certificate",
                        "informatics-certificate"));
    }
}
