package dev.waymark.bench;

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
import dev.waymark.engine.gap.HoursCalibration;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.ReadinessFormula;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Requests for plans with made-up levels over everything a library develops, one per seed. */
final class GeneratedRequests {
    /** The order of magnitude that release 30.1 gives. */
    private static final HoursCalibration HOURS = new HoursCalibration(50, 0.56, 37, 13, 0.5, 1.6, 0.75, 878);

    private static final double LEAST_GAP = 0.35;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final ActivityLibrary library;

    GeneratedRequests(ActivityLibrary library) {
        this.library = library;
    }

    PlanRequest request(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double ability = random.nextDouble(-1.4, -0.2);
        List<SkillGap> gaps = library.activities().stream()
                .flatMap(a -> a.develops().keySet().stream())
                .distinct()
                .sorted()
                .map(id -> gap(id, ability, random))
                .toList();
        LocalDate by = START.plusWeeks(random.nextInt(40, 157));
        Set<LocalDate> weeksOff = new HashSet<>();
        for (LocalDate week = START.plusWeeks(28); week.isBefore(by); week = week.plusWeeks(26)) {
            weeksOff.add(week);
            weeksOff.add(week.plusWeeks(1));
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
        return new PlanRequest(
                new GapReport(target, ReadinessFormula.readiness(gaps), gaps, List.of()),
                library,
                new Availability(START, by, random.nextInt(6, 21) / 2.0, weeksOff, 3),
                Money.of(100L * random.nextInt(0, 31), "EUR"),
                OptionalDouble.empty(),
                List.of(),
                0.8,
                Pace.ASSUMED,
                CareerMove.CHANGE,
                random.nextBoolean(),
                Set.of(),
                Map.of(),
                seed);
    }

    private static SkillGap gap(ElementId id, double ability, RandomGenerator random) {
        Element element = new Element(id, id.value());
        double level = random.nextDouble(1.5, 5.5);
        ElementRating requirement =
                new ElementRating(element, random.nextDouble(1.8, 4.6), level, 0.2, RatingQuality.MEASURED);
        double held = Math.clamp(level + ability + random.nextGaussian(), 0, 7);
        double points = Math.max(0, level - held);
        HoursRange hours = points > LEAST_GAP ? HOURS.hours(held, level) : HoursRange.NONE;
        return new SkillGap(
                requirement,
                Optional.of(new Proficiency(element, held, 0.6, new ArrayList<>())),
                points,
                Math.max(points, 0.1),
                Math.max(0, held - level),
                points > 0 ? 0.2 : 0.8,
                0.01,
                Need.PRACTICE,
                hours);
    }
}
