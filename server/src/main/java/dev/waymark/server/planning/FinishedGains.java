package dev.waymark.server.planning;

import dev.waymark.engine.assessment.Gain;
import dev.waymark.server.database.OrganisationId;
import java.util.List;

/** What finished activities are taken to have added. Answered by whoever follows progress. */
public interface FinishedGains {
    List<Gain> of(OrganisationId person);
}
