package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.ElementId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A person's proficiency at every element that anything is known about. What is absent is not assessed, never zero. */
public final class Assessment {
    private final Map<ElementId, Proficiency> byElement = new TreeMap<>();
    private final List<Leniency> leniencies;

    public Assessment(Collection<Proficiency> proficiencies) {
        this(proficiencies, List.of());
    }

    Assessment(Collection<Proficiency> proficiencies, List<Leniency> leniencies) {
        proficiencies.forEach(p -> byElement.put(p.element().id(), p));
        this.leniencies = List.copyOf(leniencies);
    }

    public Optional<Proficiency> of(ElementId element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /** In the order of element ids. */
    public Collection<Proficiency> all() {
        return byElement.values();
    }

    /** How the person rates themselves, for each family they rated anything in. */
    public List<Leniency> leniencies() {
        return leniencies;
    }
}
