package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.List;
import java.util.Optional;

/** It names a skill, tool, result, role or deliverable that somebody else would know. */
final class Specific implements LetterRule {
    @Override
    public Verdict look(Wording goal) {
        if (!holds(goal)) {
            return Verdict.fallsShort(
                    Letter.SPECIFIC,
                    "It names no skill, tool, result, role or piece of work that someone else would recognise.");
        }
        Span span = span(goal);
        return Verdict.holds(Letter.SPECIFIC, span, "It names “%s”.".formatted(goal.words(span)));
    }

    static boolean holds(Wording goal) {
        return !named(goal).isEmpty();
    }

    /** The first thing that it names. */
    static Span span(Wording goal) {
        List<Span> named = named(goal);
        return new Span(named.getFirst().from(), longest(named));
    }

    /** What is named from where the doing begins; who does it is no content. */
    private static List<Span> named(Wording goal) {
        int begins = GoalForm.begins(goal.main());
        Optional<Span> asked = Relevant.askedFor(goal);
        if (asked.isPresent()) {
            return List.of(asked.get());
        }
        List<Span> named = Content.of(goal.main()).stream()
                .filter(span -> span.from() >= begins)
                .toList();
        return !named.isEmpty() && isMereVerb(goal.main(), begins, named.getFirst())
                ? named.subList(1, named.size())
                : named;
    }

    /** "Pass", "apply": what is done, with nothing that it is done to. */
    private static boolean isMereVerb(String main, int begins, Span first) {
        String word = first.in(main);
        return begins >= 0
                && main.substring(begins, first.from()).isBlank()
                && WordLists.isVerb(WordLists.verb(word))
                && !WordLists.CRAFTS.contains(WordLists.verb(word));
    }

    /** Neighbouring words are quoted as one. */
    private static int longest(List<Span> named) {
        int to = named.getFirst().to();
        for (Span span : named) {
            if (span.from() > to + 1) {
                break;
            }
            to = Math.max(to, span.to());
        }
        return to;
    }
}
