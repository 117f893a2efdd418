package dev.waymark.server.planning;

import dev.waymark.server.database.OrganisationId;
import java.util.Map;
import java.util.Set;

/** What has been done of earlier plans. Answered by whoever follows progress. */
public interface WorkSoFar {
    /** Ids of activities that are done. */
    Set<String> finished(OrganisationId person);

    /** Ids of activities begun, with the hours spent on them. */
    Map<String, Double> underway(OrganisationId person);
}
