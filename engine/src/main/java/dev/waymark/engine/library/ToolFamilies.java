package dev.waymark.engine.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Families of tools that are learnt alike, grouped by hand from the catalogue's kinds of tool. */
final class ToolFamilies {
    /** What is learnt as anything new is, since nothing is known of it but its name. */
    static final String ANY = "any";

    static final ToolFamilies SHIPPED =
            new ToolFamilies(PlainYaml.entries(Resources.text("tools/families.yaml"), "families"));

    private final Map<String, Set<String>> categories = new LinkedHashMap<>();
    private final Map<String, Set<String>> tools = new LinkedHashMap<>();

    private ToolFamilies(List<Entry> entries) {
        for (Entry entry : entries) {
            String id = entry.fields().get("id") instanceof Written.Text text ? text.value() : ANY;
            categories.put(id, names(entry, "categories"));
            tools.put(id, names(entry, "tools"));
        }
    }

    private static Set<String> names(Entry entry, String field) {
        return entry.fields().get(field) instanceof Written.Items items ? Set.copyOf(items.values()) : Set.of();
    }

    /** The family a tool is named in, else the first that has one of its kinds. */
    String of(String tool, Collection<String> kinds) {
        return tools.entrySet().stream()
                .filter(family -> family.getValue().contains(tool))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> categories.entrySet().stream()
                        .filter(family -> kinds.stream().anyMatch(family.getValue()::contains))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(ANY));
    }

    /** Every family with its kinds of tool, the most telling first. */
    Map<String, Set<String>> categories() {
        return categories;
    }

    /** Every family with the tools that it holds by name. */
    Map<String, Set<String>> tools() {
        return tools;
    }
}
