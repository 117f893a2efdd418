package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.money.Money;
import dev.waymark.server.planning.PlanningLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
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
        "currency, XAU, one of the currencies"
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
                fields.get("readiness"));
    }
}
