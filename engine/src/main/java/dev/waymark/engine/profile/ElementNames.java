package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.Element;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds an element by its id or its name, and suggests the nearest where there is none. */
final class ElementNames {
    private final List<Element> elements;

    ElementNames(List<Element> elements) {
        this.elements = elements;
    }

    Element find(String place, String written) throws UnreadableFile {
        String wanted = plain(written);
        List<Element> found = elements.stream()
                .filter(e -> e.id().value().equalsIgnoreCase(written.strip())
                        || plain(e.name()).equals(wanted)
                        || plain(e.distinctName()).equals(wanted))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw new UnreadableFile("%s: '%s' is both a skill and a knowledge area. Write %s."
                    .formatted(
                            place,
                            Remarks.shortened(written),
                            found.stream()
                                    .map(e -> "\"%s\" or %s".formatted(e.distinctName(), e.id()))
                                    .collect(Collectors.joining(", or "))));
        }
        throw new UnreadableFile("%s: there is no element '%s'. Did you mean %s?"
                .formatted(
                        place,
                        Remarks.shortened(written),
                        nearest(wanted).stream().map(Element::distinctName).collect(Collectors.joining(", "))));
    }

    private List<Element> nearest(String wanted) {
        Set<String> pairs = pairs(wanted);
        return elements.stream()
                .sorted(Comparator.<Element>comparingDouble(e -> -likeness(pairs, pairs(plain(e.name()))))
                        .thenComparing(e -> e))
                .limit(3)
                .toList();
    }

    /** Dice's coefficient over pairs of letters. */
    private static double likeness(Set<String> a, Set<String> b) {
        return 2.0 * a.stream().filter(b::contains).count() / Math.max(1, a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= Math.min(text.length(), 100); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
