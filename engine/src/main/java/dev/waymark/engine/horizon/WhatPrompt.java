package dev.waymark.engine.horizon;

import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A verb and an outcome rather than "get better at"; a role; a direction. */
final class WhatPrompt implements Prompt {
    private static final int FEWEST_WORDS = 3;
    private static final int LONG_TITLE = 6;

    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        Optional<String> vague = GoalWords.vague(goal.statement());
        if (vague.isPresent()) {
            return Optional.of(new Asked(
                    Aspect.WHAT,
                    question(goal.horizon()),
                    "“%s” has no end: nobody can tell when it is reached. %s"
                            .formatted(vague.get(), example(goal.horizon()))));
        }
        boolean open = goal.horizon() == Horizon.THREE_YEARS
                ? !namesRole(goal.statement(), situation)
                : GoalWords.count(goal.statement()) < FEWEST_WORDS;
        return Optional.of(
                open
                        ? new Asked(Aspect.WHAT, question(goal.horizon()), example(goal.horizon()))
                        : new Said(Aspect.WHAT, goal.statement()));
    }

    /** A few words alone are taken for a job's title. */
    private static boolean namesRole(String statement, Situation situation) {
        return GoalWords.role(statement).isPresent()
                || GoalWords.count(statement) < LONG_TITLE
                || situation.target().filter(title -> names(statement, title)).isPresent();
    }

    private static boolean names(String statement, String title) {
        String said = statement.toLowerCase(Locale.ROOT);
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 4)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .anyMatch(said::contains);
    }

    private static String question(Horizon horizon) {
        return switch (horizon) {
            case ONE_YEAR -> "What exactly will you have done, or be doing, that you are not today?";
            case THREE_YEARS -> "In which role, and at which grade?";
            case FIVE_YEARS -> "In what direction: more of what kind of work, and less of what?";
        };
    }

    private static String example(Horizon horizon) {
        return switch (horizon) {
            case ONE_YEAR -> "Say it with a verb and its outcome, such as “I run the monthly report myself”.";
            case THREE_YEARS ->
                "Say it as a job one could be asked about, such as “I am a senior analyst in a hospital”.";
            case FIVE_YEARS ->
                "A direction is enough so far ahead, such as “I lead a small team that makes care data useful”.";
        };
    }
}
