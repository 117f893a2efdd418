package dev.waymark.engine.documents;

import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Figures as a person reads them in British English: "€1,140", "40 h", "61–70%", "8 in 10". */
public final class Figures {
    private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£", "USD", "US$");

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Figures() {}

    /** "€1,140", "£12.50", "CHF 900": decimals only where there are any. */
    public static String money(Money money) {
        String code = money.currency().getCurrencyCode();
        String sign = SIGNS.getOrDefault(code, code + " ");
        BigDecimal amount = money.amount();
        String plain = amount.stripTrailingZeros().scale() <= 0
                ? amount.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : amount.toPlainString();
        return plain.startsWith("-") ? "−" + sign + grouped(plain.substring(1)) : sign + grouped(plain);
    }

    /** "€1,900", "€40": an amount known no better than to hundreds, or to tens where it is below a thousand. */
    public static String estimate(Money money) {
        BigDecimal step = BigDecimal.valueOf(money.amount().compareTo(BigDecimal.valueOf(1_000)) < 0 ? 10 : 100);
        BigDecimal steps = money.amount().divide(step, 0, RoundingMode.HALF_UP);
        return money(new Money(steps.multiply(step), money.currency()));
    }

    /** "40 h", "2.5 h", "1,240 h"; one decimal below 100 hours, none above. */
    public static String hours(double hours) {
        return grouped(decimal(hours, hours < 100 ? 1 : 0)) + " h";
    }

    /** "210–340 h", or "about 40 h" where both ends read alike. */
    public static String hours(HoursRange range) {
        String low = roundedHours(range.low());
        String high = roundedHours(range.high());
        return low.equals(high) ? "about " + low + " h" : low + "–" + high + " h";
    }

    /** "64%". */
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** The 80% interval: "61–70%". */
    public static String percent(Readiness readiness) {
        long low = Math.round(readiness.low() * 100);
        long high = Math.round(readiness.high() * 100);
        return low == high ? high + "%" : low + "–" + high + "%";
    }

    /** A level on the 0–7 scale: "3.4". */
    public static String level(double level) {
        return decimal(level, 1).contains(".") ? decimal(level, 1) : decimal(level, 1) + ".0";
    }

    /** "8 in 10"; never a certainty: "more than 9 in 10", "less than 1 in 10". */
    public static String chance(double chance) {
        long tenths = Math.round(chance * 10);
        if (tenths >= 10) {
            return "more than 9 in 10";
        }
        return tenths <= 0 ? "less than 1 in 10" : tenths + " in 10";
    }

    /** "two"; figures above ten. */
    public static String inWords(long number) {
        return number >= 1 && number <= WORDS.size() ? WORDS.get((int) number - 1) : grouped(Long.toString(number));
    }

    /** "1 activity", "3 activities". */
    public static String count(long number, String one, String many) {
        return grouped(Long.toString(number)) + " " + (number == 1 ? one : many);
    }

    /** As at the start of a sentence. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** "0.5", "2": rounded half up, without trailing zeros. */
    static String decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Estimates do not deserve more than two or three digits. */
    private static String roundedHours(double hours) {
        double step = hours < 20 ? 1 : hours < 100 ? 5 : 10;
        return grouped(decimal(Math.round(hours / step) * step, 0));
    }

    private static String grouped(String plain) {
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var out = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
