package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import dev.waymark.server.planning.OtherHours;
import dev.waymark.server.planning.PlanningLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void the_usual_limits_can_be_sent_as_they_are() {
        LimitsRequest usual = LimitsRequest.usual(TODAY, true);

        assertThat(usual.check(TODAY).all()).isEmpty();
        PlanningLimits limits = usual.limits(3);
        assertThat(limits.hoursPerWeek()).isEqualTo(5);
        assertThat(limits.budget()).isEqualTo(new Money(new BigDecimal("500"), Currency.getInstance("EUR")));
        assertThat(limits.startsOn()).contains(TODAY);
        assertThat(limits.doneBy()).isEqualTo(LocalDate.of(2028, 11, 16));
        assertThat(limits.readiness()).isEmpty();
        assertThat(limits.version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "hours, lots, at most 60",
        "hours, 0, above 0",
        "hours, 60.5, at most 60",
        "start, soon, year, month and day",
        "start, 2026-11-08, in the past",
        "by, , such as 2028-11-16",
        "by, 2026-12-01, at least four weeks",
        "by, 2037-01-01, at most ten years",
        "weeksOff, Easter, is not a date",
        "budget, -1, from 0",
        "budget, much, in digits",
        "currency, XAU, one of the currencies",
        "otherHours, July: 10, is not understood",
        "otherHours, 2027-08-29 to 2027-07-05: 10, is not understood",
        "otherHours, 2027-07-05 to 2027-08-29: 70, is not understood",
        "funds, Employer, such as Employer = 1500",
        "funds, Employer = lots, such as Employer = 1500",
        "'funds', 'Employer = 1500 GBP', 'the budget is in EUR'",
        "'funds', 'Employer = 1500, 2028-01-01 to 2027-01-01', 'ends before it begins'",
        "'funds', 'Employer = 1500, cakes', 'nor a kind such as course'"
    })
    void a_field_that_cannot_be_used_says_what_to_write(String field, String typed, String says) {
        assertThat(with(field, typed == null ? "" : typed).check(TODAY).of(field))
                .containsIgnoringCase(says.split(",")[0].strip());
    }

    @ParameterizedTest
    @CsvSource({"hours, '4,5'", "hours, 60", "budget, 1 000 000", "budget, 0", "by, 2026-12-14", "start, 2026-11-09"})
    void what_people_write_is_understood(String field, String typed) {
        assertThat(with(field, typed).check(TODAY).all()).isEmpty();
    }

    @Test
    void limits_that_were_kept_come_back_as_they_were_typed_but_never_start_in_the_past() {
        LimitsRequest typed = with("weeksOff", "2027-08-02 to 2027-08-15");

        LimitsRequest later = LimitsRequest.of(typed.limits(0), false, TODAY.plusDays(30));

        assertThat(later.weeksOff()).isEqualTo("2027-08-02\n2027-08-09");
        assertThat(later.start()).isEqualTo("2026-12-16");
        assertThat(later.hours()).isEqualTo("5");
        assertThat(later.isEmployed()).isFalse();
        assertThat(later.check(TODAY.plusDays(30)).all()).isEmpty();
    }

    @Test
    void readiness_is_a_share_or_left_open() {
        assertThat(with("readiness", "85").limits(0).readiness()).hasValue(0.85);
        assertThat(with("readiness", "all").limits(0).readiness()).isEmpty();
    }

    private static LimitsRequest with(String field, String typed) {
        Map<String, String> fields =
                new HashMap<>(LimitsRequest.usual(TODAY, true).fields());
        fields.put(field, typed);
        return new LimitsRequest(
                fields.get("hours"),
                fields.get("start"),
                fields.get("by"),
                fields.get("weeksOff"),
                fields.get("employed"),
                fields.get("budget"),
                fields.get("currency"),
                fields.get("readiness"),
                fields.get("otherHours"),
                fields.get("funds"));
    }

    @Test
    void sources_of_money_and_times_with_other_hours_are_read_and_written_as_they_were() {
        String funds =
                "Employer = 1500, 2027-01-01 to 2027-12-31, course, conference or event\nSavings = 300\nGrant = 900, until 2028-06-30";
        String times = "2027-07-05 to 2027-08-29: 10\n2027-12-20 to 2027-12-20: 0.5";

        PlanningLimits limits = with("funds", funds).limits(1);

        assertThat(limits.funds())
                .containsExactly(
                        new Fund(
                                "Employer",
                                Money.of(1500, "EUR"),
                                Optional.of(LocalDate.parse("2027-01-01")),
                                Optional.of(LocalDate.parse("2027-12-31")),
                                Set.of(ActivityKind.COURSE, ActivityKind.CONFERENCE)),
                        Fund.of("Savings", Money.of(300, "EUR")),
                        new Fund(
                                "Grant",
                                Money.of(900, "EUR"),
                                Optional.empty(),
                                Optional.of(LocalDate.parse("2028-06-30")),
                                Set.of()));
        assertThat(LimitsRequest.of(limits, true, TODAY).funds()).isEqualTo(funds);
        assertThat(with("otherHours", times).limits(1).otherHours())
                .containsExactly(
                        new OtherHours(LocalDate.parse("2027-07-05"), LocalDate.parse("2027-08-29"), 10),
                        new OtherHours(LocalDate.parse("2027-12-20"), LocalDate.parse("2027-12-20"), 0.5));
        assertThat(LimitsRequest.of(with("otherHours", times).limits(1), true, TODAY)
                        .otherHours())
                .isEqualTo(times);
    }

    @Test
    void weeks_off_from_a_calendar_join_those_that_are_typed_once_each() {
        LimitsRequest typed = with("weeksOff", "2027-07-05");

        assertThat(typed.alsoOff(java.util.List.of(LocalDate.parse("2027-07-05"), LocalDate.parse("2027-12-20")))
                        .weeksOff())
                .isEqualTo("2027-07-05\n2027-12-20");
    }
}
