package dev.waymark.engine.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A skill or field of knowledge of ESCO, the European classification.
 *
 * @param uri ESCO's own id, the same in every language and release
 * @param knowledge whether it is something known rather than done
 * @param labels the preferred label by language ("en", "de")
 * @param alternatives what else it is called, in any of the languages
 * @param broader URIs of the skills or groups it is under; empty where the release does not say
 */
public record EscoSkill(
        String uri, boolean knowledge, Map<String, String> labels, List<String> alternatives, List<String> broader) {
    public EscoSkill {
        labels = Map.copyOf(labels);
        alternatives = List.copyOf(alternatives);
        broader = List.copyOf(broader);
    }

    /** In English where there is English, else in the first language there is. */
    public String label() {
        return EscoLabels.best(labels, uri);
    }
}
