package dev.waymark.engine.catalogue;

import java.util.List;
import java.util.Map;

/**
 * An occupation of ESCO.
 *
 * @param isco code of its ISCO-08 group, such as "2512"; empty where not given
 * @param labels the preferred label by language
 * @param needs what it needs, essential skills first; empty where the release does not say
 */
public record EscoOccupation(String uri, String isco, Map<String, String> labels, List<Need> needs) {
    public EscoOccupation {
        labels = Map.copyOf(labels);
        needs = List.copyOf(needs);
    }

    /** ESCO knows essential and optional, and no levels. */
    public record Need(String skill, boolean essential) {}

    public String label() {
        return EscoLabels.best(labels, uri);
    }
}
