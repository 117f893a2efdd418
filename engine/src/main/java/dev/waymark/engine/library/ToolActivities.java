package dev.waymark.engine.library;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Ways to learn the thousands of tools that no library has an activity of its own for: four kinds each, by the family a
 * tool belongs to, and saying that they are general. Equal names give equal activities with equal ids.
 */
public final class ToolActivities {
    private final Catalogue catalogue;

    /** @param catalogue tells which kind of tool a name is; what it does not name is learnt as anything new is */
    public ToolActivities(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A library with ways to learn each of the tools. A library's own activity for a tool always wins.
     *
     * @param tools by name, in any case
     * @param kept ids of activities begun or chosen before: those made for a tool are there again, whatever else teaches it
     */
    public ActivityLibrary addedTo(ActivityLibrary library, Collection<String> tools, Collection<String> kept) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (String tool : tools) {
            if (library.activities().stream().noneMatch(a -> teaches(a, tool))) {
                missing.putIfAbsent(ToolIds.slug(tool), tool);
            }
        }
        for (String id : kept) {
            if (library.activity(id).isEmpty()) {
                ToolIds.slugIn(id).ifPresent(slug -> missing.computeIfAbsent(slug, this::named));
            }
        }
        if (missing.isEmpty()) {
            return library;
        }
        Map<String, Set<String>> kinds = kindsOf(missing.keySet()::contains);
        List<Activity> all = new ArrayList<>(library.activities());
        missing.forEach((slug, tool) -> {
            String family = ToolFamilies.SHIPPED.of(tool, kinds.getOrDefault(slug, Set.of()));
            ToolPatterns.SHIPPED.of(family, tool).stream()
                    .filter(a -> library.activity(a.id()).isEmpty())
                    .forEach(all::add);
        });
        return new ActivityLibrary(library.name(), all);
    }

    private static boolean teaches(Activity activity, String tool) {
        return activity.tools().stream().anyMatch(t -> key(t).equals(key(tool)));
    }

    private static String key(String tool) {
        return tool.strip().toLowerCase(Locale.ROOT);
    }

    /** As the catalogue writes it, or, if no tool of it is called so, the words that are left in the id. */
    private String named(String slug) {
        return catalogue.occupations().stream()
                .flatMap(o -> o.tools().stream())
                .map(Tool::name)
                .filter(name -> ToolIds.slug(name).equals(slug))
                .findFirst()
                .orElseGet(() -> slug.replace('-', ' '));
    }

    private Map<String, Set<String>> kindsOf(Predicate<String> wanted) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        Map<String, String> slugs = new TreeMap<>();
        for (Occupation occupation : catalogue.occupations()) {
            for (Tool tool : occupation.tools()) {
                String slug = Objects.requireNonNull(slugs.computeIfAbsent(tool.name(), ToolIds::slug));
                if (wanted.test(slug)) {
                    kinds.computeIfAbsent(slug, s -> new TreeSet<>()).add(tool.category());
                }
            }
        }
        return kinds;
    }
}
