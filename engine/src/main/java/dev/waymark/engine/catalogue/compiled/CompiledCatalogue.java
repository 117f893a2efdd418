package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue over the bytes of its file. Opening it reads the directory only; an occupation is decoded when it is
 * first asked for, and the titles when they are. Safe between threads: two may decode the same thing, to equal results.
 */
final class CompiledCatalogue implements Catalogue {
    private final byte[] bytes;
    private final Provenance provenance;
    private final StringTable strings;
    private final List<Element> elements;
    private final OccupationReader reader;
    private final int[] codes;
    private final int[] places;
    private final int records;
    private final int titlesAt;
    private final @Nullable Occupation[] decoded;
    private volatile @Nullable List<Occupation> occupations;
    private volatile @Nullable List<JobTitle> titles;

    CompiledCatalogue(byte[] bytes, int bodyAt) {
        this.bytes = bytes;
        Cursor cursor = new Cursor(bytes, bodyAt);
        provenance = new Provenance(cursor.text(), cursor.text(), cursor.text());
        strings = StringTable.read(bytes, cursor);
        elements = readElements(cursor);
        reader = new OccupationReader(strings, elements, ToolTable.read(strings, cursor));
        int count = cursor.i4();
        codes = new int[count];
        places = new int[count];
        for (int i = 0; i < count; i++) {
            codes[i] = cursor.i4();
            places[i] = cursor.i4();
        }
        int size = cursor.i4();
        records = cursor.position();
        titlesAt = records + size;
        decoded = new Occupation[count];
    }

    private List<Element> readElements(Cursor cursor) {
        List<Element> all = new ArrayList<>();
        for (int left = cursor.i4(); left > 0; left--) {
            all.add(new Element(new ElementId(strings.get(cursor.varint())), strings.get(cursor.varint())));
        }
        return List.copyOf(all);
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
        return elements.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    @Override
    public List<Occupation> occupations() {
        List<Occupation> all = occupations;
        if (all == null) {
            List<Occupation> read = new ArrayList<>(codes.length);
            for (int i = 0; i < codes.length; i++) {
                read.add(decode(i));
            }
            all = List.copyOf(read);
            occupations = all;
        }
        return all;
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        int at = Arrays.binarySearch(codes, OccupationWriter.number(code));
        return at < 0 ? Optional.empty() : Optional.of(decode(at));
    }

    private Occupation decode(int at) {
        Occupation known = decoded[at];
        if (known == null) {
            known = reader.read(OccupationReader.code(codes[at]), new Cursor(bytes, records + places[at]));
            decoded[at] = known;
        }
        return known;
    }

    @Override
    public List<JobTitle> titles() {
        List<JobTitle> all = titles;
        if (all == null) {
            all = readTitles(new Cursor(bytes, titlesAt));
            titles = all;
        }
        return all;
    }

    private List<JobTitle> readTitles(Cursor cursor) {
        JobTitle.Source[] sources = JobTitle.Source.values();
        List<JobTitle> read = new ArrayList<>(cursor.i4());
        for (int groups = cursor.i4(); groups > 0; groups--) {
            OccupationCode code = OccupationReader.code(cursor.i4());
            for (int left = cursor.varint(); left > 0; left--) {
                JobTitle.Source source = sources[cursor.u1()];
                read.add(new JobTitle(strings.get(cursor.varint()), code, source));
            }
        }
        return List.copyOf(read);
    }
}
