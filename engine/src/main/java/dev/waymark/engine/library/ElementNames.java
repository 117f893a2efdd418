package dev.waymark.engine.library;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The skills and knowledge areas by the names people write in library files. */
final class ElementNames {
    static final ElementNames KNOWN = new ElementNames(Resources.text("element-names.txt"));

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, ElementId> ids = new HashMap<>();

    /** @param lines an id, a space and a name on each */
    private ElementNames(String lines) {
        for (String line : lines.split("\n")) {
            int space = line.indexOf(' ');
            Element element = new Element(new ElementId(line.substring(0, space)), line.substring(space + 1));
            elements.add(element);
            ids.put(key(element.distinctName()), element.id());
            ids.put(key(element.id().value()), element.id());
        }
        elements.sort(Comparator.naturalOrder());
    }

    /** By name, "Mathematics (skill)" and "Mathematics (knowledge)" for the name that two share, or by id. */
    Optional<ElementId> find(String nameOrId) {
        return Optional.ofNullable(ids.get(key(nameOrId)));
    }

    /** What a name that was not found may have meant, as an aside: empty or "; did you mean …?". */
    String advice(String notFound) {
        String key = key(notFound);
        String near = elements.stream()
                .map(Element::distinctName)
                .filter(n -> key.length() > 3
                        && (key(n).contains(key) || key.startsWith(key(n).substring(0, Math.min(5, n.length())))))
                .collect(Collectors.joining(" or "));
        return near.isEmpty()
                ? "; use a name such as Writing or Customer and Personal Service, or an id such as 2.A.1.c"
                : "; did you mean %s?".formatted(near);
    }

    List<Element> all() {
        return elements;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
