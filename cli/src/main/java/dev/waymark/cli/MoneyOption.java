package dev.waymark.cli;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount with its currency: {@code 1500EUR}, {@code EUR 1,500.50}, {@code 1500 eur}, {@code £900}. */
final class MoneyOption implements ITypeConverter<Money> {
    private static final Pattern AMOUNT_FIRST = Pattern.compile("([0-9][0-9., ']*?)\\s*([A-Za-z]{3}|[€£])");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("([A-Za-z]{3}|[€£])\\s*([0-9][0-9., ']*)");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP");

    @Override
    public Money convert(String text) {
        Matcher amountFirst = AMOUNT_FIRST.matcher(text.strip());
        if (amountFirst.matches()) {
            return money(text, amountFirst.group(1), amountFirst.group(2));
        }
        Matcher currencyFirst = CURRENCY_FIRST.matcher(text.strip());
        if (currencyFirst.matches()) {
            return money(text, currencyFirst.group(2), currencyFirst.group(1));
        }
        throw refusal(text, "an amount and a currency, such as 1500EUR, 900GBP or 2000USD");
    }

    private static Money money(String text, String amount, String currency) {
        String plain = amount.replaceAll("[ ']", "");
        if (plain.matches("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?")) {
            plain = plain.replace(",", "");
        }
        if (!plain.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            throw refusal(text, "an amount like 1500, 1,500 or 1500.50 with its currency");
        }
        String code = SIGNS.getOrDefault(currency, currency.toUpperCase(Locale.ROOT));
        try {
            return new Money(new BigDecimal(plain), Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            throw refusal(text, "a currency of ISO 4217, such as EUR; '%s' is none".formatted(currency));
        }
    }

    private static TypeConversionException refusal(String text, String wanted) {
        return new TypeConversionException("'%s' should be %s".formatted(text, wanted));
    }
}
