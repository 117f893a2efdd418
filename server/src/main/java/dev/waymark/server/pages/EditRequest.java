package dev.waymark.server.pages;

import dev.waymark.engine.plan.PlanEdit;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of the plan as a form sends it.
 *
 * @param plan number of the plan it was made on
 * @param what move, resize, leave, swap, add, release or release-all
 * @param week any day of it
 */
public record EditRequest(
        int plan,
        @Nullable String what,
        @Nullable String activity,
        @Nullable String week,
        @Nullable String hours,
        @Nullable String instead) {

    /** @throws Refused if it cannot be read */
    PlanEdit edit() {
        String id = given(activity);
        return switch (given(what)) {
            case "move" -> new PlanEdit.Move(id, monday().orElseThrow(EditRequest::noWeek));
            case "resize" -> new PlanEdit.Resize(id, hoursGiven());
            case "leave" -> new PlanEdit.LeaveOut(id);
            case "swap" -> new PlanEdit.Swap(id, given(instead));
            case "add" -> new PlanEdit.Add(id, monday());
            case "release" -> new PlanEdit.LetBe(id);
            case "release-all" -> new PlanEdit.LetAllBe();
            default -> throw Refused.invalid("what", "Say what to change: “%s” is none of it.".formatted(given(what)));
        };
    }

    private Optional<LocalDate> monday() {
        if (given(week).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = Typed.date(given(week))
                .orElseThrow(() -> Refused.invalid(
                        "week", "“%s” is no day: write it as 2027-01-04, any day of the week.".formatted(given(week))));
        return Optional.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static Refused noWeek() {
        return Refused.invalid("week", "Choose any day of the week it should begin in.");
    }

    private double hoursGiven() {
        return Typed.number(given(hours))
                .orElseThrow(() -> Refused.invalid(
                        "hours", "“%s” is no number of hours: write it as 12 or 7.5.".formatted(given(hours))))
                .doubleValue();
    }

    private static String given(@Nullable String text) {
        return Typed.text(text);
    }
}
