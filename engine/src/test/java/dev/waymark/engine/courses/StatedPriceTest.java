package dev.waymark.engine.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedPriceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.290,00 €|1290.00|EUR",
                "€1,290.50|1290.50|EUR",
                "1,200 EUR|1200|EUR",
                "1.200 EUR|1200|EUR",
                "GBP 900|900|GBP",
                "£ 49.99|49.99|GBP",
                "CHF 1'450.--|1450|CHF",
                "Fr. 80|80|CHF",
                "US$1,000|1000|USD",
                "12 500,00 zł|12500.00|PLN",
                "350 euros|350|EUR"
            })
    void amounts_are_read_with_their_currency(String written, String amount, String currency) {
        assertThat(StatedPrice.of(written))
                .isEqualTo(new StatedPrice.Amount(
                        new BigDecimal(amount), Optional.of(Currency.getInstance(currency)), "", false));
    }

    @Test
    void a_bare_number_and_a_sign_that_many_share_have_no_currency() {
        assertThat(StatedPrice.of("1490"))
                .isEqualTo(new StatedPrice.Amount(new BigDecimal("1490"), Optional.empty(), "", false));
        StatedPrice.Amount dollars = (StatedPrice.Amount) StatedPrice.of("$555");
        assertThat(dollars.currency()).isEmpty();
        assertThat(dollars.canBeIn(Currency.getInstance("CAD"))).isTrue();
        assertThat(dollars.canBeIn(Currency.getInstance("EUR"))).isFalse();
    }

    @Test
    void of_two_amounts_the_higher_is_taken() {
        assertThat(StatedPrice.of("900-1.200 EUR"))
                .isEqualTo(new StatedPrice.Amount(
                        new BigDecimal("1200"), Optional.of(Currency.getInstance("EUR")), "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"free", "Kostenlos", "gratuit", "0", "0,00 €", "Free of charge"})
    void what_is_free_is_free(String written) {
        assertThat(StatedPrice.of(written)).isEqualTo(new StatedPrice.Free());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "auf Anfrage", "price on request", "n/a"})
    void what_is_to_be_asked_for_is_not_stated(String written) {
        assertThat(StatedPrice.of(written)).isEqualTo(new StatedPrice.Unstated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheap", "-50 EUR", "99999999999999999999 EUR", "1.2345 EUR", "1 2 3 EUR 4 EUR 5 EUR 6"})
    void what_is_no_price_is_none(String written) {
        assertThat(StatedPrice.of(written)).isEqualTo(new StatedPrice.NotUnderstood());
    }
}
