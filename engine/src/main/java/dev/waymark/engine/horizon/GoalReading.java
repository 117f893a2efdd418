package dev.waymark.engine.horizon;

import dev.waymark.engine.smart.SmartReading;
import java.util.List;
import java.util.Optional;

/**
 * How specific a goal is. The words are matched against lists of ours, so a question may be beside the point: the person
 * decides, and a goal is never held back by one.
 *
 * @param findings in the order of aspects; one that does not arise is absent
 * @param sharper what the person's own data could fill in; empty if nothing
 * @param smart the same goal, with its answers, by the letters of SMART
 */
public record GoalReading(WrittenGoal goal, List<Finding> findings, Optional<Sharper> sharper, SmartReading smart) {
    public GoalReading {
        findings = List.copyOf(findings);
    }

    public List<Finding.Said> said() {
        return findings.stream()
                .filter(Finding.Said.class::isInstance)
                .map(Finding.Said.class::cast)
                .toList();
    }

    public List<Finding.Asked> asked() {
        return findings.stream()
                .filter(Finding.Asked.class::isInstance)
                .map(Finding.Asked.class::cast)
                .toList();
    }

    boolean asks(Aspect aspect) {
        return asked().stream().anyMatch(a -> a.aspect() == aspect);
    }

    /** Whether one can act on it: nothing that is needed is open. */
    public boolean isSpecificEnough() {
        return asked().stream().noneMatch(a -> a.aspect().isNeeded());
    }

    /** How far it is, in a sentence: "2 more questions would make it specific." */
    public String progress() {
        int open = asked().size();
        String questions = open == 1 ? "1 more question" : open + " more questions";
        if (!isSpecificEnough()) {
            return questions + " would make it specific enough to act on.";
        }
        return open == 0 ? "Specific enough to act on." : "Specific enough to act on; " + questions + " would help.";
    }
}
