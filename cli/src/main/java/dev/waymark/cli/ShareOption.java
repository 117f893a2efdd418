package dev.waymark.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share between 0 and 1: {@code 85%} or {@code 0.85}. A bare 85 is refused rather than guessed at. */
final class ShareOption implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        String plain = text.strip();
        try {
            double share = plain.endsWith("%")
                    ? Double.parseDouble(plain.substring(0, plain.length() - 1).strip()) / 100
                    : Double.parseDouble(plain);
            if (share > 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    private static TypeConversionException refusal(String text) {
        return new TypeConversionException(
                "'%s' should be a share above 0 and up to 100%%, such as 85%%".formatted(text));
    }
}
