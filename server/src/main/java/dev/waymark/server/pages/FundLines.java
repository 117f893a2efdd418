package dev.waymark.server.pages;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sources of money as lines such as {@code Employer = 1500, 2027-01-01 to 2027-12-31, course, conference}: who, how much,
 * and if one likes, when what it pays for may start and which kinds it pays for.
 */
final class FundLines {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Pattern LINE = Pattern.compile("([^=]+)=\\s*([0-9][0-9 .]*?)\\s*([A-Za-z]{3})?\\s*(?:,(.*))?");
    private static final Pattern SPAN = Pattern.compile("(\\S+)\\s+(?:to|until|–|-)\\s+(\\S+)");
    private static final Pattern OPEN = Pattern.compile("(from|until)\\s+(\\S+)");

    private FundLines() {}

    /** What is wrong with the first line that cannot be read. */
    static Optional<String> problem(String lines, String currency) {
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            try {
                fund(line.strip(), currency);
            } catch (IllegalArgumentException no) {
                return Optional.of("“%s”: %s".formatted(line.strip(), no.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** Only for lines without a problem. */
    static List<Fund> funds(String lines, String currency) {
        return lines.lines()
                .filter(l -> !l.isBlank())
                .map(l -> fund(l.strip(), currency))
                .toList();
    }

    /** As they are typed. */
    static String lines(List<Fund> funds) {
        return funds.stream().map(FundLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Fund fund) {
        List<String> parts = new ArrayList<>();
        parts.add("%s = %s"
                .formatted(
                        fund.source(),
                        fund.amount().amount().stripTrailingZeros().toPlainString()));
        if (fund.from().isPresent() && fund.until().isPresent()) {
            parts.add(fund.from().get() + " to " + fund.until().get());
        } else {
            fund.from().ifPresent(day -> parts.add("from " + day));
            fund.until().ifPresent(day -> parts.add("until " + day));
        }
        fund.pays().forEach(kind -> parts.add(kind.label()));
        return String.join(", ", parts);
    }

    private static Fund fund(String line, String currency) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("write who gives it and how much, such as Employer = 1500.");
        }
        if (m.group(3) != null && !m.group(3).equalsIgnoreCase(currency)) {
            throw new IllegalArgumentException("the budget is in %s, and nothing is converted.".formatted(currency));
        }
        BigDecimal amount = Typed.number(m.group(2))
                .filter(n -> n.compareTo(MOST) <= 0)
                .orElseThrow(() -> new IllegalArgumentException("give an amount up to 1,000,000 in digits."));
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
        for (String part : (m.group(4) == null ? "" : m.group(4)).split(",")) {
            String said = part.strip();
            Matcher span = SPAN.matcher(said);
            Matcher open = OPEN.matcher(said);
            if (span.matches() && Typed.date(span.group(1)).isPresent()) {
                from = day(span.group(1));
                until = day(span.group(2));
            } else if (open.matches()) {
                from = open.group(1).equals("from") ? day(open.group(2)) : from;
                until = open.group(1).equals("until") ? day(open.group(2)) : until;
            } else if (!said.isEmpty()) {
                kinds.add(kind(said));
            }
        }
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("it ends before it begins.");
        }
        return new Fund(m.group(1).strip(), new Money(amount, Currency.getInstance(currency)), from, until, kinds);
    }

    private static Optional<LocalDate> day(String typed) {
        Optional<LocalDate> day = Typed.date(typed);
        if (day.isEmpty()) {
            throw new IllegalArgumentException("write days like 2027-01-31.");
        }
        return day;
    }

    private static ActivityKind kind(String said) {
        String plain = said.toLowerCase(Locale.ROOT).replace('-', ' ');
        for (ActivityKind kind : ActivityKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (plain.equals(kind.label()) || plain.equals(name) || plain.equals(name + "s")) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "“%s” is neither days such as 2027-01-01 to 2027-12-31 nor a kind such as course or conference."
                        .formatted(said));
    }
}
