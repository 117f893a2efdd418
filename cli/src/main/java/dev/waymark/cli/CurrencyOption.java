package dev.waymark.cli;

import java.util.Currency;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A currency by its code of ISO 4217. */
final class CurrencyOption implements ITypeConverter<Currency> {
    @Override
    public Currency convert(String text) {
        try {
            return Currency.getInstance(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(
                    "'%s' should be a currency of ISO 4217, such as EUR or GBP".formatted(text));
        }
    }
}
