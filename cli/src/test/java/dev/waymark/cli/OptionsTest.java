package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class OptionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500EUR|1500.00 EUR",
                "EUR 1,500.50|1500.50 EUR",
                "£900|900.00 GBP",
                "1'000 chf|1000.00 CHF",
                "0USD|0.00 USD",
                "5000jpy|5000 JPY"
            })
    void money_is_read_with_its_currency(String text, String money) {
        assertThat(new MoneyOption().convert(text)).hasToString(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "-5EUR", "1500XXZ", "1,50,0EUR", "$1500", "lots of EUR", ""})
    void money_that_could_be_misread_is_refused_with_the_value(String text) {
        assertThatThrownBy(() -> new MoneyOption().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({"85%,0.85", "0.8,0.8", "100%,1.0", "1,1.0"})
    void a_share_is_a_percentage_or_a_fraction(String text, double share) {
        assertThat(new ShareOption().convert(text)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85", "0%", "-1", "120%", "most", "NaN"})
    void a_share_out_of_range_is_refused(String text) {
        assertThatThrownBy(() -> new ShareOption().convert(text)).hasMessageContaining("such as 85%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.06.2029", "2029-02-30", "soon"})
    void a_day_must_exist(String text) {
        assertThatThrownBy(() -> new DateOption().convert(text)).hasMessageContaining("2029-06-30");
        assertThat(new DateOption().convert(" 2028-02-29 ")).isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
