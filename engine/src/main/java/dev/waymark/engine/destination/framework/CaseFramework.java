package dev.waymark.engine.destination.framework;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A package of 1EdTech's CASE 1.1: items that are children of the document are tracks, their children levels, and all
 * items below without children of their own are expectations.
 */
final class CaseFramework {
    private static final int DEEPEST = 30;

    private final String file;
    private final Map<String, Written.Fields> items = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Set<String> held = new HashSet<>();
    private final List<Expectation> expectations = new ArrayList<>();

    CaseFramework(String file) {
        this.file = file;
    }

    RoleFramework read(Written root) throws UnreadableFile {
        if (!(root instanceof Written.Fields top)
                || !(top.values().get("CFItems") instanceof Written.Items listed)
                || !(top.values().get("CFDocument") instanceof Written.Fields document)) {
            throw Place.of(file, root)
                    .wrong(
                            root.shown(),
                            "this JSON is no CASE package: it needs CFDocument, CFItems and CFAssociations at the top. Export the whole package, or use CSV");
        }
        for (Written item : listed.values()) {
            if (!(item instanceof Written.Fields fields)) {
                throw Place.of(file, item).wrong(item.shown(), "an item of CFItems has fields, such as fullStatement");
            }
            if (items.put(text(fields, "identifier", true), fields) != null) {
                throw Place.of(file, item).wrong(text(fields, "identifier", true), "two items have this identifier");
            }
            FrameworkFile.limit(file, items.size());
        }
        associate(top);
        for (String track : items.keySet()) {
            if (!held.contains(track)) {
                for (String level : children.getOrDefault(track, List.of())) {
                    RoleName role = new RoleName(name(track), name(level));
                    gather(role, level, 2, new HashSet<>());
                }
            }
        }
        String publisher = text(document, "publisher", false);
        return new RoleFramework(
                text(document, "title", false),
                expectations,
                publisher.isEmpty() ? text(document, "creator", false) : publisher,
                document.values().get("licenseURI") instanceof Written.Fields licence ? licence(licence) : "");
    }

    private String licence(Written.Fields licence) throws UnreadableFile {
        String title = text(licence, "title", false);
        return title.isEmpty() ? text(licence, "uri", false) : title;
    }

    /** Only "isChildOf" makes the tree; who is child of the document is child of no item, and so a track. */
    private void associate(Written.Fields top) throws UnreadableFile {
        if (!(top.values().get("CFAssociations") instanceof Written.Items associations)) {
            throw Place.of(file, top).wrong(top.shown(), "CFAssociations is missing: without it no item has a level");
        }
        for (Written association : associations.values()) {
            if (association instanceof Written.Fields fields
                    && text(fields, "associationType", false).equals("isChildOf")) {
                String child = node(fields, "originNodeURI");
                String parent = node(fields, "destinationNodeURI");
                if (items.containsKey(child) && items.containsKey(parent) && held.add(child)) {
                    children.computeIfAbsent(parent, p -> new ArrayList<>()).add(child);
                }
            }
        }
    }

    private void gather(RoleName role, String item, int depth, Set<String> above) throws UnreadableFile {
        if (depth > DEEPEST || !above.add(item)) {
            throw Place.of(file, fields(item)).wrong(item, "the items below go round in a circle, or too deep");
        }
        List<String> below = children.getOrDefault(item, List.of());
        for (String child : below) {
            gather(role, child, depth + 1, above);
        }
        if (below.isEmpty() && depth > 2) {
            expectations.add(new Expectation(
                    role,
                    name(item),
                    text(fields(item), "fullStatement", true),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
            FrameworkFile.limit(file, expectations.size());
        }
        above.remove(item);
    }

    private Written.Fields fields(String item) {
        return items.getOrDefault(item, new Written.Fields(Map.of(), 1, 1));
    }

    private String name(String item) throws UnreadableFile {
        String shortly = text(fields(item), "abbreviatedStatement", false);
        return shortly.isEmpty() ? text(fields(item), "fullStatement", true) : shortly;
    }

    private String node(Written.Fields association, String name) throws UnreadableFile {
        if (association.values().get(name) instanceof Written.Fields node) {
            return text(node, "identifier", true);
        }
        throw Place.of(file, association).wrong(name, "an association names both its nodes with their identifiers");
    }

    private String text(Written.Fields from, String name, boolean needed) throws UnreadableFile {
        Written found = from.values().get(name);
        String value = found instanceof Written.Text text ? text.value().strip() : "";
        if (needed && value.isEmpty()) {
            throw Place.of(file, found == null ? from : found)
                    .wrong(from.shown(), "'%s' is missing here".formatted(name));
        }
        return value;
    }
}
