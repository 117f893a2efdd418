package dev.waymark.engine.documents;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import dev.waymark.engine.plan.PlannedActivity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A plan in a headline, two or three sentences and four figures.
 *
 * @param title "From Ward nurse to Health informatics specialist"
 * @param lead how much of what is missing is closed by when, with what chance
 * @param reach how far the plan gets and what kept it from more
 */
public record PlanSummary(String title, String lead, String reach, List<Stat> stats) {
    public PlanSummary {
        stats = List.copyOf(stats);
    }

    /** One figure with what it is and what stands beside it. */
    public record Stat(String label, String figure, String note) {}

    public static PlanSummary of(PlanReport report) {
        return new PlanSummary(
                title(report.from(), report.target().title()),
                lead(report.plan()),
                reach(report.plan()),
                List.of(ready(report), doneBy(report.plan()), budget(report.plan()), thisWeek(report)));
    }

    /**
     * How much of what is missing today the plan closes: {@code (after − before) / (1 − before)} of readiness at its mean,
     * 0–1; 0 where nothing is missing.
     */
    public static double closes(DevelopmentPlan plan) {
        double missing = 1 - plan.before().value();
        return missing <= 0
                ? 0
                : Math.clamp((plan.after().value() - plan.before().value()) / missing, 0, 1);
    }

    private static String title(String job, String to) {
        String from = job.strip().split("\\s[|/]\\s", 2)[0].strip();
        if (from.isBlank()) {
            return "The way to " + inSentence(to);
        }
        return from.equalsIgnoreCase(to)
                ? "Further as " + inSentence(to)
                : "From " + inSentence(from) + " to " + inSentence(to);
    }

    /** "Ward nurse" as "ward nurse"; "Data Scientists" and "SAP consultant" as they are. */
    private static String inSentence(String job) {
        boolean plain = job.codePoints().skip(1).noneMatch(Character::isUpperCase);
        return plain ? job.substring(0, 1).toLowerCase(Locale.ROOT) + job.substring(1) : job;
    }

    /** What the plan does, by when, and how likely that is, in two or three sentences. */
    public static String lead(DevelopmentPlan plan) {
        if (plan.activities().isEmpty() && !plan.left().isEmpty()) {
            return "Nothing that would close what is missing fits your hours, money and dates: the plan is empty.";
        }
        if (plan.activities().isEmpty()) {
            return "There is nothing here that needs planned hours: you hold what this job asks, as far as we can tell.";
        }
        Availability time = plan.request().availability();
        Forecast forecast = plan.forecast();
        String there = plan.left().isEmpty() ? "gets you there" : "closes " + closed(plan) + " of what is missing";
        String when = forecast.p80().isAfter(time.by())
                ? there + " between " + Dates.month(forecast.p50()) + " and " + Dates.month(forecast.p80())
                        + "; your date is " + Dates.day(time.by())
                : there + " by " + Dates.month(forecast.p80()) + before(forecast.p80(), time.by());
        String reached = plan.left().isEmpty()
                ? ""
                : " That takes you from " + Figures.percent(plan.before().value()) + " to "
                        + Figures.percent(plan.after().value()) + " of what the job asks.";
        String hours = Figures.decimal(time.hoursPerWeek(), 1);
        return hours + (hours.equals("1") ? " hour" : " hours") + " a week " + when + "." + reached
                + " The chance of making your date is " + Figures.chance(forecast.chance()) + ".";
    }

    private static String closed(DevelopmentPlan plan) {
        double share = closes(plan);
        return share > 0 && share < 0.005 ? "under 1%" : Figures.percent(share);
    }

    private static String before(LocalDate day, LocalDate deadline) {
        long months = ChronoUnit.MONTHS.between(day, deadline);
        return months == 0
                ? ", just before your date"
                : ", " + Figures.inWords(months) + (months == 1 ? " month" : " months") + " before your date";
    }

    private static String reach(DevelopmentPlan plan) {
        return plan.left().isEmpty()
                ? "By then you hold " + Figures.percent(plan.after().value()) + " of what the job asks."
                : "The rest is for your first year in it. " + PlainText.sentence(plan.boundBy());
    }

    private static Stat ready(PlanReport report) {
        int open = report.gap().open().size();
        int asked = (int) report.gap().gaps().stream().filter(SkillGap::isAsked).count();
        return new Stat(
                "Ready today",
                Figures.percent(report.plan().before()),
                open + " of " + Figures.count(asked, "requirement needs work", "requirements need work"));
    }

    private static Stat doneBy(DevelopmentPlan plan) {
        return new Stat(
                "Done by (P50 · P80)",
                Dates.months(plan.forecast().p50(), plan.forecast().p80()),
                "your date: " + Dates.day(plan.request().availability().by()));
    }

    private static Stat budget(DevelopmentPlan plan) {
        Money budget = plan.request().budget();
        String next = plan.activities().stream()
                .filter(a -> a.cost().filter(c -> !c.isZero()).isPresent())
                .min(Comparator.comparing(PlannedActivity::start))
                .map(a -> " · first " + Figures.money(a.cost().orElseThrow()) + " in " + Dates.month(a.start()))
                .orElse("");
        return new Stat("Budget", Figures.money(plan.spent()), "of " + Figures.money(budget) + next);
    }

    private static Stat thisWeek(PlanReport report) {
        List<WeekByWeek.Week> weeks = WeekByWeek.of(report.plan()).first(1);
        if (weeks.isEmpty()) {
            return new Stat("This week", "0 h", "nothing planned");
        }
        WeekByWeek.Week week = weeks.getFirst();
        LocalDate today = report.generated().toLocalDate();
        String label = today.isBefore(week.monday()) || today.isAfter(week.sunday())
                ? "First week, from " + Dates.dayOfYear(week.monday())
                : "This week";
        return new Stat(
                label,
                Figures.hours(week.hours()),
                week.shares().stream()
                        .map(s -> s.activity().activity().title() + " " + Figures.hours(s.hours()))
                        .collect(Collectors.joining(" · ")));
    }
}
