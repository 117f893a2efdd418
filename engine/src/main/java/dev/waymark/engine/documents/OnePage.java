package dev.waymark.engine.documents;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.PlannedActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan in the sentences that a person takes into a talk about it. */
record OnePage(PlanReport report, Detail detail, String css) {
    private static final int WEEKS_IN_QUARTER = 13;
    private static final int GAPS = 3;

    /** How much is said, so that it comes on one page. */
    enum Detail {
        FULL(6, 190, 320),
        SHORT(5, 130, 200),
        SHORTER(4, 90, 120),
        LEAST(3, 60, 0);

        private final int items;
        private final int letters;
        private final int motivation;

        Detail(int items, int letters, int motivation) {
            this.items = items;
            this.letters = letters;
            this.motivation = motivation;
        }

        /** Of one list. */
        int items() {
            return items;
        }

        /** Of one text of a person's or a library's. */
        int letters() {
            return letters;
        }
    }

    String title() {
        return cut(PlanSummary.of(report).title());
    }

    String who() {
        String day = Dates.day(report.generated().toLocalDate());
        return report.person().isBlank() ? day : cut(report.person()) + ", " + day;
    }

    /** What drives the person; empty if not said, or if there is no room for it. */
    String why() {
        String said = report.motivation().stream()
                .map(PlainText::oneLine)
                .map(PlainText::ended)
                .collect(Collectors.joining(" "));
        return cut(said, detail.motivation);
    }

    String standing() {
        DevelopmentPlan plan = plan();
        String today = "Today I hold " + Figures.percent(plan.before()) + " of what “"
                + cut(report.target().title()) + "” asks";
        return plan.activities().isEmpty()
                ? today + "."
                : today + "; at the end of this plan it is " + Figures.percent(plan.after())
                        + ". Each range holds the true figure in four cases of five.";
    }

    String outlook() {
        Forecast forecast = plan().forecast();
        LocalDate by = plan().request().availability().by();
        return plan().activities().isEmpty()
                ? "My date is " + Dates.day(by) + "."
                : "Half of such plans are done by " + Dates.day(forecast.p50()) + ", four in five by "
                        + Dates.day(forecast.p80()) + ". My date is " + Dates.day(by)
                        + "; the chance of making it is " + Figures.chance(forecast.chance()) + ".";
    }

    /** The heaviest gaps, each in a sentence. */
    List<String> gaps() {
        return report.gap().open().stream().limit(GAPS).map(this::gap).toList();
    }

    private String gap(SkillGap gap) {
        String you = gap.proficiency()
                .map(p -> "I am at about " + Figures.level(p.mean()))
                .orElse("I am not assessed yet");
        return cut(GapWords.name(gap)) + ": " + you + ", the job asks "
                + Figures.level(gap.requirement().level()) + " of 7. That is "
                + GapWords.shareOfMissing(gap, report.gap()) + " of what is missing, to be closed by "
                + gap.need().label() + ".";
    }

    /** The first day of the weeks spoken of: today, or the plan's first if it has not begun. */
    LocalDate from() {
        LocalDate today = report.generated().toLocalDate();
        return plan().activities().stream()
                .map(PlannedActivity::start)
                .min(LocalDate::compareTo)
                .filter(today::isBefore)
                .orElse(today);
    }

    LocalDate until() {
        return from().plusWeeks(WEEKS_IN_QUARTER).minusDays(1);
    }

    /** "5 January – 4 April 2027". */
    String quarter() {
        return Dates.days(from(), until());
    }

    private List<PlannedActivity> inQuarter() {
        return plan().activities().stream()
                .filter(a -> !a.start().isAfter(until()) && !a.end().isBefore(from()))
                .toList();
    }

    /** What is being done in these weeks, each in a sentence. */
    List<String> doing() {
        List<PlannedActivity> all = inQuarter();
        List<String> told = new ArrayList<>(
                all.stream().limit(detail.items()).map(this::doing).toList());
        if (all.size() > detail.items()) {
            told.add("And " + Figures.count(all.size() - detail.items(), "thing", "things") + " more.");
        }
        return told;
    }

    private String doing(PlannedActivity planned) {
        return PlainText.ended(cut(planned.activity().title())) + " "
                + Dates.days(planned.start(), planned.end()) + ", " + Figures.hours(planned.hours()) + ", "
                + PlanPage.cost(planned)
                + planned.fund().map(f -> " paid by " + cut(f)).orElse("") + ".";
    }

    String time() {
        double hours = inQuarter().stream()
                .flatMap(a -> a.weeks().entrySet().stream())
                .filter(w ->
                        !w.getKey().plusDays(6).isBefore(from()) && !w.getKey().isAfter(until()))
                .mapToDouble(w -> w.getValue())
                .sum();
        double most = WeekByWeek.of(plan()).weeks().stream()
                .mapToDouble(WeekByWeek.Week::hours)
                .max()
                .orElse(0);
        return Figures.hours(hours) + " in these weeks; " + Figures.hours(plan().hours()) + " in all, never more than "
                + Figures.hours(most) + " in one week.";
    }

    String money() {
        Money soon = Money.zero(plan().spent().currency());
        for (PlannedActivity planned : inQuarter()) {
            if (!planned.start().isBefore(from()) && planned.cost().isPresent()) {
                soon = soon.plus(planned.cost().get());
            }
        }
        String all = Figures.money(soon) + " for what begins in these weeks; "
                + Figures.money(plan().spent()) + " in all, of "
                + Figures.money(plan().request().budget()) + ".";
        List<Fund> funds = plan().request().funds();
        return funds.isEmpty()
                ? all
                : all + " It comes from "
                        + funds.stream()
                                .limit(detail.items())
                                .map(f -> cut(f.source()) + " (" + Figures.money(f.amount()) + ")")
                                .collect(Collectors.joining(", "))
                        + (funds.size() > detail.items() ? " and others." : ".");
    }

    List<String> asks() {
        return Asks.of(this);
    }

    /** Milestones, reviews and the date itself, the nearest first. */
    List<String> next() {
        return Diary.of(plan()).entries().stream()
                .filter(e -> e.kind() != Diary.Kind.CHECK_IN && !e.on().isBefore(from()))
                .limit(detail.items())
                .map(e -> Dates.day(e.on()) + ": " + PlainText.ended(cut(e.title())))
                .toList();
    }

    String basis() {
        return "Levels run from 0 to 7 on O*NET’s scale and are estimates. Requirements: "
                + PlainText.ended(cut(report.target().basis())) + " Made by Waymark, plan " + cut(report.id())
                + ", revision " + report.revision() + ".";
    }

    DevelopmentPlan plan() {
        return report.plan();
    }

    String cut(String text) {
        return cut(PlainText.oneLine(text), detail.letters());
    }

    private static String cut(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return letters == 0
                ? ""
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
