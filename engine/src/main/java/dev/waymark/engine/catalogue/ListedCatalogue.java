package dev.waymark.engine.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A catalogue held in lists and maps. */
final class ListedCatalogue implements Catalogue {
    private final Provenance provenance;
    private final Optional<Esco> esco;
    private final List<Element> elements;
    private final List<Occupation> occupations;
    private final List<JobTitle> titles;
    private final Map<ElementId, Element> elementsById = new TreeMap<>();
    private final Map<OccupationCode, Occupation> occupationsByCode = new HashMap<>();

    ListedCatalogue(
            Provenance provenance,
            Collection<Element> elements,
            Collection<Occupation> occupations,
            Collection<JobTitle> titles,
            Optional<Esco> esco) {
        this.provenance = provenance;
        this.esco = esco;
        this.elements = elements.stream().sorted().toList();
        this.occupations = occupations.stream()
                .sorted(Comparator.comparing(Occupation::code))
                .toList();
        this.titles = List.copyOf(titles);
        this.elements.forEach(e -> elementsById.put(e.id(), e));
        this.occupations.forEach(o -> occupationsByCode.put(o.code(), o));
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public List<Element> elements() {
        return elements;
    }

    @Override
    public Optional<Element> element(ElementId id) {
        return Optional.ofNullable(elementsById.get(id));
    }

    @Override
    public List<Occupation> occupations() {
        return occupations;
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        return Optional.ofNullable(occupationsByCode.get(code));
    }

    @Override
    public List<JobTitle> titles() {
        return titles;
    }

    @Override
    public Optional<Esco> esco() {
        return esco;
    }
}
