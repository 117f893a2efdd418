package dev.waymark.engine.catalogue;

import java.util.Map;

/** Picks one of a concept's labels. */
final class EscoLabels {
    private EscoLabels() {}

    static String best(Map<String, String> labels, String uri) {
        String english = labels.get("en");
        return english != null
                ? english
                : labels.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse(uri);
    }
}
