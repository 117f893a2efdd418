package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.horizon.Aspect;
import dev.waymark.engine.horizon.Finding;
import dev.waymark.engine.horizon.FirstStep;
import dev.waymark.engine.horizon.GoalReading;
import dev.waymark.engine.horizon.Horizon;
import dev.waymark.engine.horizon.Sharper.Proposal;
import dev.waymark.engine.smart.Verdict;
import dev.waymark.server.destination.GoalStep;
import dev.waymark.server.planning.GoalOutlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal with what would make it more specific, and its first step.
 *
 * @param title "In one year"
 * @param progress how specific it is, in a sentence; blank where there is none yet
 * @param next the question to ask first; blank if none is open
 * @param hours what was found about the hours; blank if nothing
 * @param letters of SMART, with what says them or is missing; none where there is no goal yet
 * @param steps to choose a first step from
 */
public record GoalView(
        int years,
        String title,
        String grain,
        String statement,
        String progress,
        boolean enough,
        String next,
        String hours,
        List<Ask> asks,
        List<Verdict> letters,
        Optional<StepRow> open,
        List<StepRow> done,
        List<FirstStep> steps) {
    /** A question with what the person's own data would answer; blank where there is nothing. */
    public record Ask(Aspect aspect, String question, String hint, String offer, String from) {}

    /** A first step; {@code id} names it in forms. */
    public record StepRow(String id, String what, String cue, String when, String goal) {}

    static GoalView of(GoalOutlook outlook, LocalDate today) {
        Horizon horizon = outlook.horizon();
        Optional<GoalReading> reading = outlook.reading();
        List<Finding.Asked> asked = reading.map(GoalReading::asked).orElse(List.of());
        return new GoalView(
                horizon.years(),
                "In " + horizon.label(),
                horizon.grain(),
                outlook.held().map(held -> held.goal().statement()).orElse(""),
                reading.map(GoalReading::progress).orElse(""),
                reading.map(GoalReading::isSpecificEnough).orElse(false),
                asked.stream().findFirst().map(Finding.Asked::question).orElse(""),
                reading.map(GoalView::hours).orElse(""),
                asked.stream().map(a -> ask(a, reading)).toList(),
                reading.map(r -> r.smart().verdicts()).orElse(List.of()),
                outlook.held().flatMap(held -> held.open()).map(step -> row(step, today)),
                outlook.held()
                        .map(held -> held.done().stream()
                                .map(step -> row(step, today))
                                .toList())
                        .orElse(List.of()),
                outlook.steps());
    }

    /** The question on an aspect, if it is open. */
    public Optional<Ask> ask(Aspect aspect) {
        return asks.stream().filter(ask -> ask.aspect() == aspect).findFirst();
    }

    /** "SMART: 3 of 5 letters hold". */
    public String smart() {
        return "SMART: %d of %d letters hold"
                .formatted(letters.stream().filter(Verdict::holds).count(), letters.size());
    }

    public boolean isSet() {
        return !statement.isEmpty();
    }

    static StepRow row(GoalStep step, LocalDate today) {
        String when = step.doneOn()
                .map(done -> "done on " + Dates.day(done))
                .orElseGet(() -> step.minutes() + " minutes, " + day(step.on(), today));
        return new StepRow(
                step.id().toString(),
                step.what(),
                step.cue(),
                when,
                "In " + step.horizon().label());
    }

    private static String day(LocalDate on, LocalDate today) {
        if (on.equals(today)) {
            return "today";
        }
        return on.equals(today.plusDays(1))
                ? "tomorrow"
                : (on.isBefore(today) ? "was meant for " : "on ") + Dates.day(on);
    }

    private static String hours(GoalReading reading) {
        return reading.said().stream()
                .filter(said -> said.aspect() == Aspect.HOURS)
                .findFirst()
                .map(Finding.Said::words)
                .orElse("");
    }

    private static Ask ask(Finding.Asked asked, Optional<GoalReading> reading) {
        Optional<Proposal> offer = reading.flatMap(GoalReading::sharper).stream()
                .flatMap(sharper -> sharper.proposals().stream())
                .filter(proposal -> proposal.aspect() == asked.aspect())
                .findFirst();
        return new Ask(
                asked.aspect(),
                asked.question(),
                asked.hint(),
                offer.map(GoalView::shown).orElse(""),
                offer.map(Proposal::from).orElse(""));
    }

    private static String shown(Proposal proposal) {
        return proposal.aspect() == Aspect.DATE ? Dates.day(LocalDate.parse(proposal.text())) : proposal.text();
    }
}
