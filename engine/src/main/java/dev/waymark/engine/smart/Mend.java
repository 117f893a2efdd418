package dev.waymark.engine.smart;

import java.util.List;
import java.util.Optional;

/** Words a goal anew so that nothing is missing: what only the person knows stays a visible blank. */
final class Mend {
    private static final String ANEW =
            "I will [do what, with which skill or tool], so that [someone can see which result], by [date], "
                    + "because [what it is for].";

    private Mend() {}

    static Optional<String> anew() {
        return Optional.of(ANEW);
    }

    /** @param verdicts one for each letter; empty if all hold */
    static Optional<String> of(Wording goal, List<Verdict> verdicts) {
        List<Verdict> missing = verdicts.stream().filter(v -> !v.holds()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder mended = new StringBuilder(goal.text().strip().replaceAll("[.!\\s]+$", ""));
        for (Verdict verdict : missing) {
            if (verdict.letter() == Letter.TIMELY
                    && verdict.evidence().isPresent()
                    && !goal.deadlines().isEmpty()) {
                String wrong = goal.words(verdict.evidence().get());
                int at = mended.indexOf(wrong);
                mended.replace(at, at + wrong.length(), "by [a date to come]");
            } else {
                mended.append(blank(verdict, goal));
            }
        }
        return Optional.of(mended.append('.').toString());
    }

    private static String blank(Verdict verdict, Wording goal) {
        return switch (verdict.letter()) {
            case SPECIFIC -> ", in [which skill, tool, result or role exactly]";
            case MEASURABLE -> ", shown by [a number, a level, a certificate or a piece of work]";
            case ACHIEVABLE ->
                verdict.evidence().isPresent()
                        ? ", by [what I do for it myself, in hours that I have]"
                        : ", beginning with [a first step]";
            case RELEVANT ->
                goal.context()
                        .target()
                        .map(title -> ", because [what it does for me as %s]".formatted(title))
                        .orElse(", because [what it is for: a role, a need, a reason]");
            case TIMELY -> ", by [date]";
        };
    }
}
