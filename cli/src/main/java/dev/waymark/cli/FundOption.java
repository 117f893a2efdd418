package dev.waymark.cli;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what pays for activities: {@code "Employer=1500 EUR, 2027-01-01..2027-12-31, course|conference"}. */
final class FundOption implements ITypeConverter<Fund> {
    @Override
    public Fund convert(String text) {
        int equals = text.indexOf('=');
        String source = equals < 0 ? "" : text.substring(0, equals).strip();
        if (source.isEmpty()) {
            throw refusal(text, "a source and its money, such as Employer=1500EUR");
        }
        List<String> parts = parts(text.substring(equals + 1));
        Money amount = new MoneyOption().convert(parts.getFirst());
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        Set<ActivityKind> pays = EnumSet.noneOf(ActivityKind.class);
        for (String part : parts.subList(1, parts.size())) {
            int dots = part.indexOf("..");
            if (dots >= 0) {
                from = date(text, part.substring(0, dots));
                until = date(text, part.substring(dots + 2));
                if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
                    throw refusal(text, "one whose time ends after it begins");
                }
            } else {
                for (String kind : part.split("\\|")) {
                    pays.add(kind(text, kind.strip()));
                }
            }
        }
        return new Fund(source, amount, from, until, pays);
    }

    /** At commas, but for those within an amount such as 1,500. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(",(?!\\d{3}(?!\\d))")));
        parts.replaceAll(String::strip);
        return parts;
    }

    /** Either end may be left open. */
    private static Optional<LocalDate> date(String text, String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            throw refusal(text, "one with a time such as 2027-01-01..2027-12-31");
        }
    }

    private static ActivityKind kind(String text, String written) {
        String wanted = written.toLowerCase(Locale.ROOT).replace('-', ' ');
        for (ActivityKind kind : ActivityKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (wanted.equals(name) || wanted.equals(name + "s") || wanted.equals(kind.label())) {
                return kind;
            }
        }
        throw refusal(text, "for kinds such as course|conference; there are " + kinds());
    }

    private static String kinds() {
        return Arrays.stream(ActivityKind.values())
                .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static TypeConversionException refusal(String text, String wanted) {
        return new TypeConversionException("'%s' should be %s".formatted(text, wanted));
    }
}
