package dev.waymark.engine.testing;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.Demand;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.Wish;
import dev.waymark.engine.plan.Wishes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Builds a request for a plan. By default: a year from Monday 5 January 2026 at 6 hours a week, three activities at once,
 * 1,000 euros, everything on time for certain (no slip), to stay in one's job, nothing missing and an empty library.
 */
public final class PlanRequestBuilder {
    private final List<SkillGap> gaps = new ArrayList<>();
    private final List<HardRequirement> hard = new ArrayList<>();
    private ActivityLibrary library = new ActivityLibrary("Empty", List.of());
    private LocalDate start = LocalDate.of(2026, 1, 5);
    private LocalDate by = LocalDate.of(2027, 1, 3);
    private double hoursPerWeek = 6;
    private final Set<LocalDate> weeksOff = new HashSet<>();
    private int atOnce = 3;
    private Money budget = Money.of(1000, "EUR");
    private OptionalDouble readiness = OptionalDouble.empty();
    private List<Demand> demands = List.of();
    private double confidence = 0.8;
    private Pace pace = new Pace(1, 0, "never slips");
    private CareerMove move = CareerMove.STAY;
    private boolean employed = true;
    private final Set<String> finished = new HashSet<>();
    private final Map<String, Double> underway = new LinkedHashMap<>();
    private long seed = 1;
    private final List<Fund> funds = new ArrayList<>();
    private Wishes wishes = Wishes.NONE;
    private final Map<LocalDate, Double> hoursInWeek = new LinkedHashMap<>();

    private PlanRequestBuilder() {}

    public static PlanRequestBuilder aPlanRequest() {
        return new PlanRequestBuilder();
    }

    /** A requirement at importance 3 (weight 0.5), missed by {@code points}, each of which costs 20 hours. */
    public PlanRequestBuilder missing(String element, double level, double points) {
        return missing(element, 3, level, points, 20);
    }

    public PlanRequestBuilder missing(
            String element, double importance, double level, double points, double hoursPerPoint) {
        Element what = new Element(new ElementId(element), "Element " + element);
        double hours = points * hoursPerPoint;
        gaps.add(new SkillGap(
                new ElementRating(what, importance, level, 0.2, RatingQuality.MEASURED),
                Optional.of(new Proficiency(what, level - points, 0.4, List.of())),
                points,
                points,
                0,
                0.1,
                0,
                Need.PRACTICE,
                new HoursRange(hours / 2, hours, hours * 2)));
        return this;
    }

    /** A requirement at importance 3 that is held in full. */
    public PlanRequestBuilder holding(String element, double level) {
        Element what = new Element(new ElementId(element), "Element " + element);
        gaps.add(new SkillGap(
                new ElementRating(what, 3, level, 0.2, RatingQuality.MEASURED),
                Optional.of(new Proficiency(what, level + 0.5, 0.4, List.of())),
                0,
                0.1,
                0.5,
                0.9,
                0,
                Need.PRACTICE,
                HoursRange.NONE));
        return this;
    }

    public PlanRequestBuilder lackingTool(String tool) {
        hard.add(new HardRequirement(
                HardRequirement.Kind.TOOL, tool, "not named", HardRequirement.Status.NOT_MET, "test"));
        return this;
    }

    public PlanRequestBuilder choosingFrom(ActivityBuilder... activities) {
        return choosingFrom(ActivityBuilder.aLibraryOf(activities));
    }

    public PlanRequestBuilder choosingFrom(ActivityLibrary from) {
        library = from;
        return this;
    }

    public PlanRequestBuilder starting(String day) {
        start = LocalDate.parse(day);
        return this;
    }

    public PlanRequestBuilder by(String day) {
        by = LocalDate.parse(day);
        return this;
    }

    /** Ends it so many weeks after its start. */
    public PlanRequestBuilder forWeeks(int weeks) {
        by = start.plusWeeks(weeks).minusDays(1);
        return this;
    }

    public PlanRequestBuilder withHoursPerWeek(double hours) {
        hoursPerWeek = hours;
        return this;
    }

    public PlanRequestBuilder withWeekOff(String monday) {
        weeksOff.add(LocalDate.parse(monday));
        return this;
    }

    public PlanRequestBuilder withAtOnce(int activities) {
        atOnce = activities;
        return this;
    }

    public PlanRequestBuilder withBudget(int euros) {
        return withBudget(Money.of(euros, "EUR"));
    }

    public PlanRequestBuilder withBudget(Money amount) {
        budget = amount;
        return this;
    }

    public PlanRequestBuilder wantingReadiness(double wanted) {
        readiness = OptionalDouble.of(wanted);
        return this;
    }

    public PlanRequestBuilder insistingOn(Demand... wanted) {
        demands = List.of(wanted);
        return this;
    }

    public PlanRequestBuilder withConfidence(double wanted) {
        confidence = wanted;
        return this;
    }

    public PlanRequestBuilder slipping(Pace how) {
        pace = how;
        return this;
    }

    public PlanRequestBuilder toward(CareerMove what) {
        move = what;
        return this;
    }

    public PlanRequestBuilder withoutJob() {
        employed = false;
        return this;
    }

    public PlanRequestBuilder havingFinished(String activity) {
        finished.add(activity);
        return this;
    }

    public PlanRequestBuilder inTheMiddleOf(String activity, double hoursDone) {
        underway.put(activity, hoursDone);
        return this;
    }

    public PlanRequestBuilder withSeed(long which) {
        seed = which;
        return this;
    }

    public PlanRequestBuilder paidBy(Fund... what) {
        funds.addAll(List.of(what));
        return this;
    }

    public PlanRequestBuilder wanting(String activity, Wish wish) {
        wishes = wishes.wanting(activity, wish);
        return this;
    }

    public PlanRequestBuilder without(String activity) {
        wishes = wishes.without(activity);
        return this;
    }

    public PlanRequestBuilder withHoursIn(String monday, double hours) {
        hoursInWeek.put(LocalDate.parse(monday), hours);
        return this;
    }

    public PlanRequest build() {
        double asked = gaps.stream()
                .mapToDouble(g -> g.requirement().weight() * g.requirement().level())
                .sum();
        double missing = gaps.stream()
                .mapToDouble(g -> g.requirement().weight() * g.points())
                .sum();
        double value = asked == 0 ? 1 : 1 - missing / asked;
        List<SkillGap> shared = gaps.stream().map(g -> share(g, asked)).toList();
        Target target = new Target(
                "Test job",
                OccupationBuilder.anOccupation("15-2051.00", "Test job").build(),
                gaps.stream().map(SkillGap::requirement).toList(),
                "made up");
        return new PlanRequest(
                new GapReport(
                        target, new Readiness(Math.max(0, value - 0.1), value, Math.min(1, value + 0.1)), shared, hard),
                library,
                new Availability(start, by, hoursPerWeek, weeksOff, atOnce, hoursInWeek),
                budget,
                readiness,
                demands,
                confidence,
                pace,
                move,
                employed,
                finished,
                underway,
                seed,
                funds,
                wishes);
    }

    private static SkillGap share(SkillGap gap, double asked) {
        return new SkillGap(
                gap.requirement(),
                gap.proficiency(),
                gap.points(),
                gap.expected(),
                gap.surplus(),
                gap.probabilityMet(),
                asked == 0 ? 0 : gap.requirement().weight() * gap.expected() / asked,
                gap.need(),
                gap.hours());
    }
}
