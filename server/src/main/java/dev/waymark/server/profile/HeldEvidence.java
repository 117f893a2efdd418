package dev.waymark.server.profile;

import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.catalogue.ElementId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A dated thing that speaks for levels.
 *
 * @param link where it can be seen; blank if nowhere
 * @param dated when it was given or the work was done
 * @param confirmedBy who besides the person stands behind it; blank for nobody
 * @param levels what it shows, 0–7, by element
 */
public record HeldEvidence(
        UUID id,
        Evidence.Kind kind,
        String name,
        String link,
        String note,
        LocalDate dated,
        Optional<LocalDate> expires,
        String confirmedBy,
        Map<ElementId, Double> levels) {
    public HeldEvidence {
        levels = Map.copyOf(levels);
    }

    public boolean isExpired(LocalDate today) {
        return expires.filter(day -> day.isBefore(today)).isPresent();
    }
}
