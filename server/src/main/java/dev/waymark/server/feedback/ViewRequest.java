package dev.waymark.server.feedback;

import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.ElementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Someone asked for their view.
 *
 * @param rater as the person named them
 * @param elements what they were asked about
 * @param expires when the link stops working
 */
public record ViewRequest(
        UUID id,
        String rater,
        Rater.Role role,
        boolean anonymous,
        List<ElementId> elements,
        LocalDate asked,
        Instant expires,
        State state) {
    public ViewRequest {
        elements = List.copyOf(elements);
    }

    /** Where a request stands; it expires by itself. */
    public enum State {
        OPEN,
        ANSWERED,
        REVOKED
    }

    public boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(expires);
    }
}
