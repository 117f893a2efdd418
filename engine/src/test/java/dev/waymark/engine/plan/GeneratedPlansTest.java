package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.testing.ActivityBuilder;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, a plan keeps its limits. */
class GeneratedPlansTest {
    private static final ActivityKind[] KINDS = {
        ActivityKind.COURSE,
        ActivityKind.READING,
        ActivityKind.PRACTICE_PROJECT,
        ActivityKind.STRETCH_ASSIGNMENT,
        ActivityKind.MENTORING,
        ActivityKind.CONNECTION,
        ActivityKind.APPLICATION,
        ActivityKind.CERTIFICATION
    };

    static PlanRequestBuilder generated(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int elements = random.nextInt(2, 6);
        PlanRequestBuilder request = aPlanRequest()
                .forWeeks(random.nextInt(20, 70))
                .withWeekOff("2026-02-02")
                .withWeekOff("2026-04-06")
                .withHoursPerWeek(random.nextInt(4, 16) / 2.0)
                .withAtOnce(random.nextInt(1, 4))
                .withBudget(random.nextInt(0, 400))
                .slipping(new Pace(random.nextDouble(1, 1.6), random.nextDouble(0, 0.3), "generated"))
                .toward(random.nextBoolean() ? CareerMove.CHANGE : CareerMove.STAY)
                .withSeed(seed);
        for (int e = 0; e < elements; e++) {
            double level = random.nextDouble(2, 6);
            request.missing(
                    "2.A.1." + (char) ('a' + e),
                    random.nextDouble(2, 5),
                    level,
                    random.nextDouble(0.5, level),
                    random.nextDouble(10, 60));
        }
        ActivityBuilder[] library = new ActivityBuilder[12];
        for (int a = 0; a < library.length; a++) {
            ActivityKind kind = KINDS[random.nextInt(KINDS.length)];
            int least = random.nextInt(4, 20);
            double from = random.nextDouble(0, 3);
            library[a] = anActivity("a" + a)
                    .of(kind)
                    .taking(least, least + random.nextInt(0, 30))
                    .weekly(1, random.nextInt(2, 6))
                    .forLevels(from, from + random.nextDouble(1, 4))
                    .costing(random.nextInt(3) == 0 ? random.nextInt(20, 200) : 0);
            if (kind != ActivityKind.CONNECTION && kind != ActivityKind.APPLICATION) {
                library[a].developing("2.A.1." + (char) ('a' + random.nextInt(elements)));
            }
            if (a > 0 && random.nextInt(5) == 0) {
                library[a].after("a" + random.nextInt(a));
            }
        }
        return request.choosingFrom(library);
    }

    /** With weeks of their own hours, courses that are held on dates, sources of money and wishes besides. */
    static PlanRequestBuilder generatedWithWishes(long seed) {
        PlanRequestBuilder request = generated(seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1_000 + seed);
        ActivityBuilder[] library = new ActivityBuilder[10];
        LocalDate start = LocalDate.of(2026, 1, 5);
        for (int a = 0; a < library.length; a++) {
            library[a] = anActivity("b" + a)
                    .of(random.nextBoolean() ? ActivityKind.COURSE : ActivityKind.PRACTICE_PROJECT)
                    .taking(8, 8 + random.nextInt(20))
                    .weekly(1, 6)
                    .developing("2.A.1." + (char) ('a' + random.nextInt(2)))
                    .costing(random.nextInt(0, 150));
            for (int run = random.nextInt(3); run > 0; run--) {
                LocalDate first = start.plusDays(random.nextInt(0, 200));
                library[a].running(
                        first.toString(), first.plusDays(random.nextInt(0, 60)).toString());
            }
            if (random.nextInt(3) == 0) {
                library[a].stating(random.nextDouble(0.4, 1));
            }
        }
        for (int week = 4; week < 16; week++) {
            request.withHoursIn(start.plusWeeks(week).toString(), random.nextInt(0, 16) / 2.0);
        }
        return request.choosingFrom(library)
                .wanting("b0", random.nextBoolean() ? Wish.ANYHOW : Wish.ANYHOW.taking(12))
                .without("b1")
                .paidBy(
                        new Fund(
                                "employer",
                                Money.of(200, "EUR"),
                                Optional.of(start.plusWeeks(2)),
                                Optional.of(start.plusWeeks(20)),
                                Set.of(ActivityKind.COURSE)),
                        Fund.of("savings", Money.of(120, "EUR")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_wish_and_source_of_money_is_kept_or_the_refusal_says_why(long seed) {
        PlanOutcome outcome = new DraftPlan().draft(generatedWithWishes(seed).build());

        switch (outcome) {
            case PlanOutcome.Feasible(DevelopmentPlan plan) -> {
                assertThat(ScheduleCheck.violations(plan)).isEmpty();
                assertThat(plan.activities()).isNotEmpty();
            }
            case PlanOutcome.Infeasible why -> assertThat(why.conflict()).isNotEmpty();
        }
    }

    private static DevelopmentPlan plan(PlanRequest request) {
        return ((PlanOutcome.Feasible) new DraftPlan().draft(request)).plan();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_limit_is_kept_and_equal_requests_give_equal_plans(long seed) {
        DevelopmentPlan plan = plan(generated(seed).build());

        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        assertThat(plan(generated(seed).build())).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void twice_the_hours_never_lower_the_readiness(long seed) {
        PlanRequest request = generated(seed).toward(CareerMove.STAY).build();
        PlanRequest more = request.withAvailability(
                request.availability().hoursPerWeek(2 * request.availability().hoursPerWeek()));

        // Readiness is chosen in steps of a tenth of a per cent, and may stop a step short.
        assertThat(plan(more).after().value())
                .isGreaterThanOrEqualTo(plan(request).after().value() - 0.002);
    }
}
