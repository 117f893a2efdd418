package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.MoveCheck.Verdict;
import dev.waymark.engine.testing.ActivityBuilder;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** In the plan: "read" from 5 January 2026 for four weeks at 3 hours, "write" from 2 February for two at 4. */
class MoveCheckTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);

    private static ActivityBuilder read() {
        return anActivity("read").developing("2.A.1.e").taking(12, 12).weekly(3, 3);
    }

    private static ActivityBuilder write() {
        return anActivity("write").developing("2.A.1.e").taking(8, 8).weekly(4, 4);
    }

    private static PlanRequestBuilder request() {
        return aPlanRequest().missing("2.A.1.e", 4, 2).choosingFrom(read(), write());
    }

    private static PlannedActivity planned(PlanRequest request, String id, LocalDate from, int weeks, double hours) {
        Map<LocalDate, Double> all = new TreeMap<>();
        for (int week = 0; week < weeks; week++) {
            all.put(from.plusWeeks(week), hours);
        }
        var activity = request.library().activity(id).orElseThrow();
        return new PlannedActivity(
                activity,
                Map.of(),
                new TreeMap<>(all),
                activity.cost(request.budget().currency()),
                "test",
                request.funds().stream().map(Fund::source).findFirst());
    }

    private static DevelopmentPlan plan(PlanRequestBuilder builder) {
        PlanRequest request = builder.build();
        Forecast forecast = new Forecast(JANUARY, JANUARY, 1, request.pace());
        return new DevelopmentPlan(
                request,
                List.of(planned(request, "read", JANUARY, 4, 3), planned(request, "write", FEBRUARY, 2, 4)),
                List.of(),
                List.of(),
                List.of(),
                request.gap().readiness(),
                request.gap().readiness(),
                List.of(),
                Money.zero(request.budget().currency()),
                forecast,
                "",
                List.of());
    }

    private static Verdict move(PlanRequestBuilder request, String activity, String week) {
        return MoveCheck.of(plan(request), activity, LocalDate.parse(week));
    }

    @Test
    void a_week_with_room_is_fine_and_its_hours_go_along() {
        Verdict verdict = move(request(), "read", "2026-02-19");

        assertThat(verdict.fits()).isTrue();
        assertThat(verdict.weeks())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 2, 16), 3.0),
                        Map.entry(LocalDate.of(2026, 2, 23), 3.0),
                        Map.entry(LocalDate.of(2026, 3, 2), 3.0),
                        Map.entry(LocalDate.of(2026, 3, 9), 3.0));
    }

    @Test
    void where_it_stands_it_may_stay() {
        assertThat(move(request(), "read", "2026-01-05").fits()).isTrue();
    }

    @Test
    void weeks_off_are_passed_over_and_nothing_begins_in_one() {
        PlanRequestBuilder holiday = request().withWeekOff("2026-02-23");

        assertThat(move(holiday, "read", "2026-02-16").weeks().keySet())
                .containsExactly(
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 16));
        assertThat(move(holiday, "read", "2026-02-25").broken())
                .containsExactly("The week of 23 February 2026 is off.");
    }

    @Test
    void too_many_hours_in_a_week_are_named_with_the_first_such_week() {
        assertThat(move(request(), "read", "2026-01-26").broken())
                .containsExactly("The week of 2 February 2026 would take 7 hours; it has 6 hours.");
        assertThat(move(request().withHoursIn("2026-02-02", 7).withHoursIn("2026-02-09", 7), "read", "2026-01-26")
                        .fits())
                .as("weeks with more hours")
                .isTrue();
    }

    @Test
    void too_much_at_once_is_named() {
        assertThat(move(request().withHoursPerWeek(10).withAtOnce(1), "write", "2026-01-12")
                        .broken())
                .containsExactly(
                        "In the week of 12 January 2026 there would be 2 activities at once; you chose 1 at most.");
    }

    @Test
    void order_is_kept_both_ways() {
        PlanRequestBuilder ordered = aPlanRequest()
                .withHoursPerWeek(10)
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(read(), write().after("read"));

        assertThat(move(ordered, "write", "2026-01-26").broken())
                .containsExactly("“Title of read” comes before it, and ends on 1 February 2026.");
        assertThat(move(ordered, "read", "2026-01-12").broken())
                .containsExactly("“Title of write” comes after it, and starts on 2 February 2026.");
        assertThat(move(ordered, "write", "2026-02-09").fits()).isTrue();
    }

    @Test
    void it_stays_between_the_start_and_the_date() {
        PlanRequestBuilder short_ = request().forWeeks(10);

        assertThat(move(short_, "read", "2026-02-16").broken()).isEmpty();
        assertThat(move(short_, "read", "2026-02-23").broken())
                .containsExactly("It would end on 22 March 2026, after your date of 15 March 2026.");
        assertThat(move(short_, "read", "2026-03-16").broken()).containsExactly("Your date is 15 March 2026.");
        assertThat(move(short_, "read", "2025-12-29").broken()).containsExactly("The plan begins on 5 January 2026.");
    }

    @Test
    void what_is_held_on_dates_starts_on_one_of_them() {
        PlanRequestBuilder dated = aPlanRequest()
                .choosingFrom(read().running("2026-01-05", "2026-02-01").running("2026-03-03", "2026-03-29"), write());

        assertThat(move(dated, "read", "2026-03-02").fits()).isTrue();
        assertThat(move(dated, "read", "2026-03-09").broken())
                .containsExactly("It is held from 5 January 2026 and 3 March 2026 only.");
    }

    @Test
    void a_source_of_money_must_be_open_and_have_enough_left() {
        Fund spring = new Fund(
                "Grant", Money.of(150, "EUR"), Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1)), Set.of());
        PlanRequestBuilder paid = aPlanRequest()
                .choosingFrom(read().costing(100), write().costing(50))
                .paidBy(spring);

        assertThat(move(paid, "read", "2026-02-16").fits()).isTrue();
        assertThat(move(paid, "read", "2026-03-02").broken())
                .containsExactly("Nothing is left that pays 100.00 EUR for it on 2 March 2026.");
    }

    @Test
    void what_is_begun_stays_and_what_is_not_planned_is_refused() {
        assertThat(move(request().inTheMiddleOf("read", 3), "read", "2026-02-16")
                        .broken())
                .containsExactly("You have begun it: it goes on from where it is.");
        assertThatThrownBy(() -> move(request(), "sing", "2026-02-16"))
                .isInstanceOf(UnusableRequest.class)
                .hasMessage("“sing” is not in the plan.");
    }
}
