package dev.waymark.engine.smart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a goal against the five letters of SMART by its words: each letter is said by a span of the text or falls short
 * for a reason. Words about goals ("specific, measurable, by the deadline") hold none. It reads
 * English; wording that the lists do not know counts as naming something.
 */
public final class CheckGoal {
    private static final List<LetterRule> RULES =
            List.of(new Specific(), new Measurable(), new Achievable(), new Relevant(), new Timely());

    private CheckGoal() {}

    /** @param goal in a sentence or some; blank is no goal, and holds no letter */
    public static SmartReading of(String goal, GoalContext context) {
        Wording wording = Wording.of(goal, context);
        Optional<String> fault = GoalForm.fault(wording);
        if (fault.isPresent()) {
            return new SmartReading(
                    goal,
                    Stream.of(Letter.values())
                            .map(letter -> Verdict.fallsShort(letter, fault.get()))
                            .toList(),
                    Mend.anew());
        }
        List<Verdict> verdicts = RULES.stream().map(rule -> rule.look(wording)).toList();
        return new SmartReading(goal, verdicts, Mend.of(wording, verdicts));
    }
}
