package dev.waymark.server.destination;

import dev.waymark.engine.horizon.Horizon;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A first step toward a goal, small enough for a day.
 *
 * @param cue "when …", the moment it hangs on; may be blank
 * @param doneOn empty while it is open
 */
public record GoalStep(
        UUID id, Horizon horizon, String what, int minutes, LocalDate on, String cue, Optional<LocalDate> doneOn) {
    public boolean isOpen() {
        return doneOn.isEmpty();
    }
}
