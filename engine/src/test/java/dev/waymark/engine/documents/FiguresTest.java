package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void money_has_its_sign_groups_of_three_and_pence_only_where_there_are_any() {
        assertThat(Figures.money(Money.of(1140, "EUR"))).isEqualTo("€1,140");
        assertThat(Figures.money(Money.of(1234567, "GBP"))).isEqualTo("£1,234,567");
        assertThat(Figures.money(new Money(new BigDecimal("12.5"), Currency.getInstance("GBP"))))
                .isEqualTo("£12.50");
        assertThat(Figures.money(Money.of(900, "CHF"))).isEqualTo("CHF 900");
        assertThat(Figures.money(Money.of(5000, "JPY"))).isEqualTo("JPY 5,000");
        assertThat(Figures.money(Money.of(-1300, "EUR"))).isEqualTo("−€1,300");
        assertThat(Figures.money(Money.of(0, "EUR"))).isEqualTo("€0");
    }

    @Test
    void hours_have_a_decimal_only_while_they_are_few() {
        assertThat(Figures.hours(40)).isEqualTo("40 h");
        assertThat(Figures.hours(2.5)).isEqualTo("2.5 h");
        assertThat(Figures.hours(0.1 + 0.2)).isEqualTo("0.3 h");
        assertThat(Figures.hours(329.6)).isEqualTo("330 h");
        assertThat(Figures.hours(1240)).isEqualTo("1,240 h");
    }

    @Test
    void a_range_of_hours_is_as_coarse_as_the_estimate() {
        assertThat(Figures.hours(new HoursRange(213, 260, 344))).isEqualTo("210–340 h");
        assertThat(Figures.hours(new HoursRange(41, 50, 62))).isEqualTo("40–60 h");
        assertThat(Figures.hours(new HoursRange(3.4, 4, 5.6))).isEqualTo("3–6 h");
        assertThat(Figures.hours(new HoursRange(1003, 1004, 1004))).isEqualTo("about 1,000 h");
    }

    @Test
    void a_chance_is_never_a_certainty() {
        assertThat(Figures.chance(0.82)).isEqualTo("8 in 10");
        assertThat(Figures.chance(0.99)).isEqualTo("more than 9 in 10");
        assertThat(Figures.chance(0.01)).isEqualTo("less than 1 in 10");
    }

    @Test
    void levels_and_shares_are_rounded_for_reading() {
        assertThat(Figures.level(4)).isEqualTo("4.0");
        assertThat(Figures.level(3.25)).isEqualTo("3.3");
        assertThat(Figures.percent(0.645)).isEqualTo("65%");
        assertThat(Figures.percent(new Readiness(0.61, 0.66, 0.70))).isEqualTo("61–70%");
        assertThat(Figures.percent(new Readiness(0.66, 0.66, 0.66))).isEqualTo("66%");
    }
}
