package dev.waymark.engine.plan;

import dev.waymark.engine.gap.SkillGap;
import java.time.LocalDate;
import java.util.List;

/**
 * A SMART goal, each letter with what supports it.
 *
 * @param statement the goal in one sentence, as a person would say it
 * @param gap the gap it closes (specific, relevant)
 * @param from level now, 0–7
 * @param to level wanted, 0–7 (measurable)
 * @param shownBy evidence that will show it (measurable)
 * @param activities ids of the activities that lead there
 * @param by deadline (timely)
 * @param chance that the activities are done by then, 0–1 (achievable)
 * @param checkIns days to look at it before the deadline (timely)
 * @param relevance why it matters: the share of what is missing that it closes
 */
public record Goal(
        String id,
        String statement,
        SkillGap gap,
        double from,
        double to,
        String shownBy,
        List<String> activities,
        LocalDate by,
        double chance,
        List<LocalDate> checkIns,
        String relevance,
        List<IfThen> ifThen) {
    public Goal {
        activities = List.copyOf(activities);
        checkIns = List.copyOf(checkIns);
        ifThen = List.copyOf(ifThen);
    }

    /** "If it is Tuesday after dinner, then I …". */
    public record IfThen(String cue, String action) {}
}
