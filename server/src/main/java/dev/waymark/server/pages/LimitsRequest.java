package dev.waymark.server.pages;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hours, money and dates a person can give, as typed. */
public record LimitsRequest(
        String hours,
        String start,
        String by,
        String weeksOff,
        String employed,
        String budget,
        String currency,
        String readiness,
        String otherHours,
        String funds) {
    public static final List<String> CURRENCIES =
            List.of("EUR", "GBP", "USD", "CHF", "CAD", "AUD", "SEK", "PLN", "INR");
    private static final List<Integer> READINESS = List.of(70, 75, 80, 85, 90, 95);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000);
    private static final int AT_ONCE = 3;
    private static final double CONFIDENCE = 0.8;

    public LimitsRequest {
        hours = Typed.text(hours);
        start = Typed.text(start);
        by = Typed.text(by);
        weeksOff = Typed.text(weeksOff);
        employed = Typed.text(employed);
        budget = Typed.text(budget);
        currency = Typed.text(currency);
        readiness = Typed.text(readiness);
        otherHours = Typed.text(otherHours);
        funds = Typed.text(funds);
    }

    /** What a form begins with: an ordinary week, two years, no money assumed. */
    static LimitsRequest usual(LocalDate today, boolean employed) {
        return new LimitsRequest(
                "5",
                today.toString(),
                today.plusYears(2).toString(),
                "",
                employed ? "true" : "",
                "500",
                "EUR",
                "",
                "",
                "");
    }

    /** The usual choices, and what was chosen before if it is another: a repair may name any percentage. */
    public List<Integer> readinessChoices() {
        return Stream.concat(READINESS.stream(), Typed.number(readiness).map(BigDecimal::intValue).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isEmployed() {
        return !employed.isEmpty();
    }

    FormErrors check(LocalDate today) {
        FormErrors errors = FormErrors.none();
        Optional<BigDecimal> typedHours = Typed.number(hours);
        errors.addIf(
                typedHours
                        .filter(h -> h.signum() > 0 && h.compareTo(MOST_HOURS) <= 0)
                        .isEmpty(),
                "hours",
                "Say how many hours a week, above 0 and at most 60, such as 5.");
        Optional<LocalDate> first = Typed.date(start);
        errors.addIf(first.isEmpty(), "start", "Say the first day as year, month and day: %s.".formatted(today));
        errors.addIf(
                first.filter(d -> d.isBefore(today.minusDays(7))).isPresent(),
                "start",
                "The start is in the past. Choose today or later.");
        Optional<LocalDate> last = Typed.date(by);
        errors.addIf(
                last.isEmpty(), "by", "Say the day it should be done by, such as %s.".formatted(today.plusYears(2)));
        if (first.isPresent() && last.isPresent()) {
            long weeks = ChronoUnit.WEEKS.between(first.get(), last.get());
            errors.addIf(weeks < 4, "by", "Leave at least four weeks between the start and this day.");
            errors.addIf(weeks > 520, "by", "Plan at most ten years ahead.");
        }
        WeeksOff.problem(weeksOff).ifPresent(problem -> errors.add("weeksOff", problem));
        errors.addIf(
                Typed.number(budget)
                        .filter(b -> b.signum() >= 0 && b.compareTo(MOST_MONEY) <= 0)
                        .isEmpty(),
                "budget",
                "Say an amount from 0 to 1,000,000 in digits, such as 500.");
        errors.addIf(!CURRENCIES.contains(currency), "currency", "Choose one of the currencies listed.");
        OtherHoursLines.problem(otherHours).ifPresent(problem -> errors.add("otherHours", problem));
        if (!errors.has("currency")) {
            FundLines.problem(funds, currency).ifPresent(problem -> errors.add("funds", problem));
        }
        return errors;
    }

    /** The same with more weeks off. */
    LimitsRequest alsoOff(Collection<LocalDate> mondays) {
        String more = mondays.stream()
                .map(LocalDate::toString)
                .filter(day -> weeksOff.lines().noneMatch(line -> line.strip().equals(day)))
                .collect(Collectors.joining("\n"));
        String all = weeksOff.isEmpty() || more.isEmpty() ? weeksOff + more : weeksOff + "\n" + more;
        return new LimitsRequest(hours, start, by, all, employed, budget, currency, readiness, otherHours, funds);
    }

    static LimitsRequest of(PlanningLimits given, boolean employed, LocalDate today) {
        return new LimitsRequest(
                plain(given.hoursPerWeek()),
                given.startsOn().filter(day -> day.isAfter(today)).orElse(today).toString(),
                given.doneBy().toString(),
                given.weeksOff().stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n")),
                employed ? "true" : "",
                given.budget().amount().stripTrailingZeros().toPlainString(),
                given.budget().currency().getCurrencyCode(),
                given.readiness().isPresent()
                        ? Long.toString(Math.round(given.readiness().getAsDouble() * 100))
                        : "",
                OtherHoursLines.lines(given.otherHours()),
                FundLines.lines(given.funds()));
    }

    /** The same wish under the limits of another request for a plan. */
    /** The same for another day and budget, and as ready as those allow. */
    LimitsRequest exchanging(LocalDate otherBy, Money otherBudget) {
        return new LimitsRequest(
                hours,
                start,
                otherBy.toString(),
                weeksOff,
                employed,
                otherBudget.amount().stripTrailingZeros().toPlainString(),
                otherBudget.currency().getCurrencyCode(),
                "",
                otherHours,
                funds);
    }

    LimitsRequest following(PlanRequest other) {
        return new LimitsRequest(
                plain(other.availability().hoursPerWeek()),
                start,
                other.availability().by().toString(),
                weeksOff,
                employed,
                other.budget().amount().stripTrailingZeros().toPlainString(),
                other.budget().currency().getCurrencyCode(),
                other.readiness().isPresent()
                        ? Long.toString(Math.round(other.readiness().getAsDouble() * 100))
                        : "",
                otherHours,
                FundLines.lines(other.funds()));
    }

    /** Only for a request without errors. */
    PlanningLimits limits(int version) {
        return new PlanningLimits(
                Typed.number(hours).orElseThrow().doubleValue(),
                money(),
                Typed.date(start),
                Typed.date(by).orElseThrow(),
                WeeksOff.mondays(weeksOff),
                AT_ONCE,
                CONFIDENCE,
                wantedReadiness(),
                version,
                FundLines.funds(funds, currency),
                OtherHoursLines.times(otherHours));
    }

    private Money money() {
        return new Money(Typed.number(budget).orElseThrow(), Currency.getInstance(currency));
    }

    private OptionalDouble wantedReadiness() {
        return Typed.number(readiness)
                .filter(r -> r.signum() > 0 && r.intValue() <= 100)
                .map(r -> OptionalDouble.of(r.doubleValue() / 100))
                .orElse(OptionalDouble.empty());
    }

    /** Field name to typed text, to send the same limits again with one change. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("hours", hours);
        fields.put("start", start);
        fields.put("by", by);
        fields.put("weeksOff", weeksOff);
        fields.put("employed", employed);
        fields.put("budget", budget);
        fields.put("currency", currency);
        fields.put("readiness", readiness);
        fields.put("otherHours", otherHours);
        fields.put("funds", funds);
        return fields;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
