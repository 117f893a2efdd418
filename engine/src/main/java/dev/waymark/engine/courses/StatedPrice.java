package dev.waymark.engine.courses;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a price says. */
sealed interface StatedPrice {
    /** @param sign a sign that several currencies share, such as $; empty if there is none */
    record Amount(BigDecimal amount, Optional<Currency> currency, String sign, boolean isUpperEnd)
            implements StatedPrice {
        /** Whether an amount that stands without a clear currency can be in one. */
        boolean canBeIn(Currency told) {
            return switch (sign) {
                case "$" ->
                    told.getSymbol(Locale.US).endsWith("$")
                            || told.getCurrencyCode().endsWith("D");
                case "¥" ->
                    told.getCurrencyCode().equals("JPY")
                            || told.getCurrencyCode().equals("CNY");
                default -> true;
            };
        }
    }

    record Free() implements StatedPrice {}

    /** Nothing stands there, or that it is to be asked for. */
    record Unstated() implements StatedPrice {}

    record NotUnderstood() implements StatedPrice {}

    String FREE =
            "free|free of charge|no cost|no charge|gratis|kostenlos|kostenfrei|gratuit|gratuite|gratuito|none|included|inklusive";
    String ON_REQUEST =
            "on request|upon request|auf anfrage|sur demande|sur devis|a consultar|consultar|tbd|tba|n a|contact us|varies";
    Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "us$", "USD", "zł", "PLN", "fr.", "CHF", "sfr", "CHF");
    Pattern NUMBER = Pattern.compile("\\d[\\d.,'’\u00a0\u202f ]*");
    BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    static StatedPrice of(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.matches("[-–—]+")) {
            return new Unstated();
        }
        String plain = PlainWords.of(text);
        if (PlainWords.hasAny(plain, ON_REQUEST)) {
            return new Unstated();
        }
        Matcher numbers = NUMBER.matcher(text.replaceAll("[.,]\\s?[-–—]+", ""));
        BigDecimal found = null;
        int count = 0;
        while (numbers.find()) {
            Optional<BigDecimal> amount = amount(numbers.group());
            if (amount.isEmpty()) {
                return new NotUnderstood();
            }
            found = found == null ? amount.get() : found.max(amount.get());
            count++;
        }
        if (found == null) {
            return PlainWords.hasAny(plain, FREE) ? new Free() : new NotUnderstood();
        }
        if (count > 2 || found.compareTo(MOST) > 0 || text.startsWith("-")) {
            return new NotUnderstood();
        }
        if (found.signum() == 0) {
            return new Free();
        }
        Optional<Currency> currency = currency(text);
        String sign = currency.isPresent() ? "" : text.contains("$") ? "$" : text.contains("¥") ? "¥" : "";
        return new Amount(found, currency, sign, count == 2);
    }

    /** A code of ISO 4217 or a sign that one currency has to itself. */
    static Optional<Currency> currency(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (lower.contains(sign.getKey())) {
                return Optional.of(Currency.getInstance(sign.getValue()));
            }
        }
        for (String word : text.split("[^\\p{L}]+")) {
            String code = word.equalsIgnoreCase("euro") || word.equalsIgnoreCase("euros") ? "EUR" : word;
            if (code.length() == 3) {
                try {
                    return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    // another word of three letters
                }
            }
        }
        return Optional.empty();
    }

    /** Told apart by what follows the last sign: three digits make it one of thousands, one or two of decimals. */
    private static Optional<BigDecimal> amount(String written) {
        String digits = written.replaceAll("['’\u00a0\u202f ]", "").replaceAll("[.,]+$", "");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return digits.length() > 12 ? Optional.empty() : Optional.of(new BigDecimal(digits));
        }
        int after = digits.length() - last - 1;
        boolean mixed = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
        boolean thousands = !mixed && after == 3;
        String whole = (thousands ? digits : digits.substring(0, last)).replaceAll("[.,]", "");
        if (whole.length() > 12 || whole.isEmpty() || !thousands && after > 2) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(thousands ? whole : whole + "." + digits.substring(last + 1)));
    }
}
