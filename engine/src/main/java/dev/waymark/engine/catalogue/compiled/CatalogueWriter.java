package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the body of a catalogue file. The same catalogue always gives the same bytes. */
final class CatalogueWriter {
    private final Catalogue catalogue;
    private final SortedSet<String> texts = new TreeSet<>();
    private final SortedSet<Tool> tools =
            new TreeSet<>(Comparator.comparing(Tool::name).thenComparing(Tool::category));

    private CatalogueWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static byte[] bodyOf(Catalogue catalogue) {
        return new CatalogueWriter(catalogue).write();
    }

    /** The tool without what one occupation says of it. */
    static Tool plain(Tool tool) {
        return new Tool(tool.name(), tool.category(), false, false);
    }

    private byte[] write() {
        collect();
        StringTable.Places strings = StringTable.places(texts);
        Sink sink = new Sink();
        sink.text(catalogue.provenance().release())
                .text(catalogue.provenance().licence())
                .text(catalogue.provenance().attribution());
        StringTable.write(texts, sink);
        Map<String, Integer> elementPlaces = new HashMap<>();
        sink.i4(catalogue.elements().size());
        for (Element element : catalogue.elements()) {
            elementPlaces.put(element.id().value(), elementPlaces.size());
            sink.varint(strings.of(element.id().value())).varint(strings.of(element.name()));
        }
        Map<Tool, Integer> toolPlaces = new HashMap<>();
        sink.i4(tools.size());
        for (Tool tool : tools) {
            toolPlaces.put(tool, toolPlaces.size());
            sink.varint(strings.of(tool.name())).varint(strings.of(tool.category()));
        }
        occupations(new OccupationWriter(strings, elementPlaces, toolPlaces), sink);
        titles(strings, sink);
        return sink.toBytes();
    }

    private void occupations(OccupationWriter writer, Sink sink) {
        List<Occupation> all = catalogue.occupations();
        sink.i4(all.size());
        Sink records = new Sink();
        for (Occupation occupation : all) {
            sink.i4(CodeTable.number(occupation.code())).i4(records.size());
            writer.write(occupation, records);
        }
        sink.i4(records.size()).raw(records.toBytes());
    }

    /** By occupation in the order of codes; an occupation's own titles keep their order. */
    private void titles(StringTable.Places strings, Sink sink) {
        Map<OccupationCode, List<JobTitle>> byCode = new TreeMap<>();
        catalogue
                .titles()
                .forEach(t ->
                        byCode.computeIfAbsent(t.code(), c -> new ArrayList<>()).add(t));
        sink.i4(catalogue.titles().size()).i4(byCode.size());
        byCode.forEach((code, titles) -> {
            sink.i4(CodeTable.number(code)).varint(titles.size());
            titles.forEach(t -> sink.u1(t.source().ordinal()).varint(strings.of(t.text())));
        });
    }

    private void collect() {
        for (Element element : catalogue.elements()) {
            texts.add(element.id().value());
            texts.add(element.name());
        }
        catalogue.titles().forEach(t -> texts.add(t.text()));
        for (Occupation occupation : catalogue.occupations()) {
            texts.add(occupation.title());
            texts.addAll(occupation.values().keySet());
            occupation.tools().forEach(t -> tools.add(plain(t)));
            occupation.wage().flatMap(w -> w.group()).ifPresent(texts::add);
            occupation.outlook().ifPresent(o -> {
                o.entryEducation().ifPresent(texts::add);
                o.relatedExperience().ifPresent(texts::add);
                o.onTheJobTraining().ifPresent(texts::add);
                o.group().ifPresent(texts::add);
            });
        }
        for (Tool tool : tools) {
            texts.add(tool.name());
            texts.add(tool.category());
        }
    }
}
