package dev.waymark.bench.plans;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.ReadinessFormula;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.Wishes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Made-up requests of every shape: 15 to 60 activities, one to five years, weeks off and weeks with hours of their own,
 * prerequisites, cohorts, sources of money with periods. One per seed; a third of them each is bound by hours, by money and
 * by dates.
 */
final class VariedRequests {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final ActivityKind[] KINDS = {
        ActivityKind.COURSE, ActivityKind.PRACTICE_PROJECT, ActivityKind.READING, ActivityKind.CERTIFICATION,
        ActivityKind.VOLUNTEERING, ActivityKind.SHADOWING, ActivityKind.STRETCH_ASSIGNMENT, ActivityKind.MENTORING
    };

    private final long seed;
    private final RandomGenerator random;
    private final Binding binding;
    private final int weeks;
    private final int elements;
    private final double hours;

    VariedRequests(long seed) {
        this.seed = seed;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        binding = Binding.values()[(int) Math.floorMod(seed, Binding.values().length)];
        weeks = random.nextInt(52, 261);
        elements = random.nextInt(4, 13);
        hours = binding == Binding.HOURS ? random.nextInt(4, 13) / 2.0 : random.nextInt(10, 31) / 2.0;
    }

    Binding binding() {
        return binding;
    }

    PlanRequest request() {
        List<SkillGap> gaps = new ArrayList<>();
        for (int e = 0; e < elements; e++) {
            gaps.add(gap(e));
        }
        List<Activity> activities = new ArrayList<>();
        int many = random.nextInt(15, 61);
        for (int a = 0; a < many; a++) {
            activities.add(activity(a, activities));
        }
        Occupation occupation = new Occupation(
                new OccupationCode("15-2051.00"),
                "Generated job",
                OptionalInt.empty(),
                new Ratings.NotRated(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        Target target = new Target(
                "Generated job",
                occupation,
                gaps.stream().map(SkillGap::requirement).toList(),
                "generated");
        boolean asMuchAsPossible = random.nextInt(3) > 0;
        double now = ReadinessFormula.readiness(gaps).value();
        return new PlanRequest(
                new GapReport(target, ReadinessFormula.readiness(gaps), gaps, List.of()),
                new ActivityLibrary("Generated library", activities),
                availability(),
                Money.of(binding == Binding.MONEY ? random.nextInt(200, 900) : 20_000, "EUR"),
                asMuchAsPossible
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(now + (1 - now) * random.nextDouble(0.05, 0.25)),
                List.of(),
                0.8,
                new Pace(1, 0, "generated: no slip"),
                CareerMove.STAY,
                true,
                Set.of(),
                Map.of(),
                seed,
                funds(),
                Wishes.NONE);
    }

    /** One that asks for more than its hours, its money or its dates allow. */
    PlanRequest infeasible() {
        PlanRequest request = request();
        double now = request.gap().readiness().value();
        Availability time = request.availability();
        Availability less = time.by(time.start().plusWeeks(random.nextInt(6, 20)));
        PlanRequest more = request.withReadiness(OptionalDouble.of(now + (1 - now) * random.nextDouble(0.75, 0.95)));
        return binding == Binding.MONEY
                ? more.withBudget(Money.of(random.nextInt(0, 30), "EUR")).withAvailability(less)
                : more.withAvailability(less);
    }

    private Availability availability() {
        LocalDate by = START.plusWeeks(weeks);
        Set<LocalDate> off = new HashSet<>();
        Map<LocalDate, Double> own = new HashMap<>();
        for (int week = random.nextInt(10, 30); week < weeks; week += 26) {
            off.add(START.plusWeeks(week));
            off.add(START.plusWeeks(week + 1L));
        }
        if (random.nextBoolean()) {
            // A season with fewer hours, or more.
            double there = Math.max(1, Math.round(2 * hours * random.nextDouble(0.5, 1.6)) / 2.0);
            for (int week = random.nextInt(4, 26); week < weeks; week += 52) {
                for (int w = week; w < Math.min(weeks, week + 10); w++) {
                    own.put(START.plusWeeks(w), there);
                }
            }
        }
        return new Availability(START, by, hours, off, random.nextInt(2, 5), own);
    }

    private List<Fund> funds() {
        if (binding != Binding.MONEY) {
            return List.of();
        }
        List<Fund> funds = new ArrayList<>();
        for (int year = 0; year * 52 < weeks; year++) {
            funds.add(new Fund(
                    "employer, year " + (year + 1),
                    Money.of(random.nextInt(1, 5) * 100L, "EUR"),
                    Optional.of(START.plusWeeks(52L * year)),
                    Optional.of(START.plusWeeks(52L * (year + 1)).minusDays(1)),
                    Set.of(ActivityKind.COURSE, ActivityKind.CERTIFICATION)));
        }
        funds.add(Fund.of("savings", Money.of(random.nextInt(1, 6) * 50L, "EUR")));
        return funds;
    }

    private SkillGap gap(int e) {
        Element element = new Element(new ElementId("2.A.1." + (char) ('a' + e)), "Element " + (char) ('a' + e));
        double level = random.nextDouble(3, 6);
        double held = Math.max(0, level - random.nextDouble(0.8, 3));
        double points = level - held;
        double perPoint = random.nextDouble(25, 90);
        return new SkillGap(
                new ElementRating(element, random.nextDouble(1.8, 4.8), level, 0.2, RatingQuality.MEASURED),
                Optional.of(new Proficiency(element, held, 0.5, List.of())),
                points,
                points,
                0,
                0.1,
                1.0 / elements,
                Need.PRACTICE,
                new HoursRange(points * perPoint * 0.7, points * perPoint, points * perPoint * 1.4));
    }

    private Activity activity(int number, List<Activity> before) {
        ActivityKind kind = KINDS[random.nextInt(KINDS.length)];
        Map<ElementId, Double> develops = new TreeMap<>();
        develops.put(new ElementId("2.A.1." + (char) ('a' + random.nextInt(elements))), 0.7);
        develops.merge(new ElementId("2.A.1." + (char) ('a' + random.nextInt(elements))), 0.3, Double::sum);
        int least = random.nextInt(6, 40);
        double from = random.nextDouble(0, 2.5);
        int slow = random.nextInt(1, 3);
        boolean dated = binding == Binding.DATES ? random.nextInt(3) > 0 : random.nextInt(8) == 0;
        Set<String> after = new HashSet<>();
        if (!before.isEmpty() && random.nextInt(5) == 0) {
            after.add(before.get(random.nextInt(before.size())).id());
        }
        boolean costs = binding == Binding.MONEY ? random.nextInt(4) > 0 : random.nextInt(4) == 0;
        return new Activity(
                "activity-" + number,
                "Activity " + number,
                kind,
                "Do it.",
                "Something to show.",
                "Somebody sees it.",
                "it is Monday",
                "I begin",
                develops,
                from,
                from + random.nextDouble(2, 4.5),
                new Activity.Hours(least, least + random.nextInt(0, 40)),
                new Activity.Weekly(slow, slow + random.nextInt(1, 5)),
                List.of(Money.of(costs ? 10L * random.nextInt(3, 60) : 0, "EUR")),
                Set.of(),
                after,
                Activity.Setting.ANYWHERE,
                random.nextInt(6) == 0 ? new Effect(Effect.Basis.STATED, random.nextDouble(0.5, 1)) : Effect.ESTIMATED,
                dated ? new Offer(Optional.empty(), Optional.empty(), Offer.Format.ONLINE, runs()) : Offer.OPEN);
    }

    private List<Offer.Run> runs() {
        List<Offer.Run> runs = new ArrayList<>();
        int length = random.nextInt(2, 14);
        for (int run = random.nextInt(1, 4); run > 0; run--) {
            LocalDate first = START.plusDays(random.nextInt(7, 7 * weeks));
            runs.add(new Offer.Run(first, first.plusWeeks(length).minusDays(3)));
        }
        return runs;
    }
}
