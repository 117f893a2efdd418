package dev.waymark.server.planning;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.server.database.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/** What finished activities are taken to have added. Answered by whoever follows progress. */
public interface FinishedGains {
    List<Dated> of(OrganisationId person);

    /**
     * Level points that something finished is taken to have added.
     *
     * @param source what it was, in words
     * @param points above 0
     * @param on when it was finished
     */
    record Dated(Element element, double points, String source, LocalDate on) {}
}
