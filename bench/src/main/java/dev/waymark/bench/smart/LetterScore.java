package dev.waymark.bench.smart;

import dev.waymark.engine.smart.Letter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How well a check tells for which goals a letter holds.
 *
 * @param right said to hold, and does
 * @param wrong said to hold, and does not
 * @param missed holds, and was not said to
 */
record LetterScore(int right, int wrong, int missed) {
    static LetterScore of(Letter letter, List<LabelledGoal> goals, Function<String, Set<Letter>> check) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (LabelledGoal goal : goals) {
            boolean holds = goal.holding().contains(letter);
            boolean said = check.apply(goal.text()).contains(letter);
            if (holds && said) {
                right++;
            } else if (said) {
                wrong++;
            } else if (holds) {
                missed++;
            }
        }
        return new LetterScore(right, wrong, missed);
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
