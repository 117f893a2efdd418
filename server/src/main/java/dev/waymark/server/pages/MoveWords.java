package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.plan.MoveCheck;
import java.util.List;

/**
 * Whether something fits where it is moved, in words.
 *
 * @param possible whether it can begin in that week at all
 * @param fits whether it breaks no limit with the rest of the plan where it is
 */
public record MoveWords(boolean possible, boolean fits, String words) {
    static MoveWords of(MoveCheck.Verdict verdict) {
        List<String> broken = verdict.broken();
        if (verdict.weeks().isEmpty()) {
            return new MoveWords(false, false, "Not there: " + String.join(" ", broken));
        }
        String when =
                Dates.days(verdict.weeks().firstKey(), verdict.weeks().lastKey().plusDays(6));
        return verdict.fits()
                ? new MoveWords(true, true, when + ": it fits.")
                : new MoveWords(
                        true,
                        false,
                        when + ". As the rest stands: " + String.join(" ", broken) + " The rest may have to move.");
    }
}
