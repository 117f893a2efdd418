package dev.waymark.engine.smart;

import dev.waymark.engine.plan.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** It has an end that is still ahead. How often alone is none. */
final class Timely implements LetterRule {
    private static final Pattern CADENCE = Plain.words("(?:every|each) (?:single )?(?:day|week|month|year|"
            + "evening|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
            + "(?:daily|weekly|monthly)|(?:a|per) (?:day|week|month)|regularly");
    private static final Pattern SOMEDAY = Plain.words("some ?day|one day|soon|as soon as possible|asap|"
            + "eventually|in (?:the )?(?:near )?future|later|at some point|when i have time|sometime");

    @Override
    public Verdict look(Wording goal) {
        if (goal.context().by().isPresent()) {
            return beside(goal);
        }
        List<Deadline> deadlines = goal.deadlines();
        Optional<Deadline> impossible = first(deadlines, Deadline.State.IMPOSSIBLE);
        Optional<Deadline> ahead = first(deadlines, Deadline.State.AHEAD);
        Optional<Deadline> gone = first(deadlines, Deadline.State.GONE);
        if (ahead.isPresent()) {
            return Verdict.holds(Letter.TIMELY, ahead.get().span(), until(goal, ahead.get()));
        }
        if (impossible.isPresent()) {
            return Verdict.fallsShort(
                    Letter.TIMELY,
                    impossible.get().span(),
                    "“%s” is not in the calendar."
                            .formatted(goal.words(impossible.get().span())));
        }
        if (gone.isPresent()) {
            return Verdict.fallsShort(
                    Letter.TIMELY,
                    gone.get().span(),
                    "“%s” has gone by.".formatted(goal.words(gone.get().span())));
        }
        return Plain.find(SOMEDAY, goal.plain())
                .map(span -> Verdict.fallsShort(Letter.TIMELY, span, "“%s” is no date.".formatted(goal.words(span))))
                .or(() -> Plain.find(CADENCE, goal.plain())
                        .map(span -> Verdict.fallsShort(
                                Letter.TIMELY,
                                span,
                                "“%s” says how often, not until when.".formatted(goal.words(span)))))
                .orElseGet(() -> Verdict.fallsShort(Letter.TIMELY, "It has no date by which it is done."));
    }

    /** The date beside the words. */
    private static Verdict beside(Wording goal) {
        return goal.context()
                .by()
                .map(day -> new Verdict(
                        Letter.TIMELY,
                        !day.isBefore(goal.today()),
                        Optional.empty(),
                        day.isBefore(goal.today())
                                ? "%s has gone by.".formatted(Words.day(day))
                                : "It is due by %s.".formatted(Words.day(day))))
                .orElseThrow();
    }

    private static String until(Wording goal, Deadline deadline) {
        String words = goal.words(deadline.span());
        return deadline.last()
                .map(day -> "“%s” ends on %s.".formatted(words, Words.day(day)))
                .orElse("“%s” has an end that you know.".formatted(words));
    }

    private static Optional<Deadline> first(List<Deadline> deadlines, Deadline.State state) {
        return deadlines.stream().filter(d -> d.state() == state).findFirst();
    }
}
