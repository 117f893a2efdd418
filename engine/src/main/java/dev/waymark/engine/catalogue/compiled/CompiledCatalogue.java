package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Provenance;
import java.util.ArrayList;
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
    private final CodeTable codes;
    private final int[] places;
    private final int records;
    private final int titlesAt;
    private final int escoAt;
    private final @Nullable Occupation[] decoded;
    private volatile @Nullable List<Occupation> occupations;
    private volatile @Nullable List<JobTitle> titles;
    private volatile @Nullable Esco esco;

    /** @param escoAt where the section for ESCO begins; below 0 if there is none */
    CompiledCatalogue(byte[] bytes, int bodyAt, int escoAt) {
        this.bytes = bytes;
        this.escoAt = escoAt;
        Cursor cursor = new Cursor(bytes, bodyAt);
        provenance = new Provenance(cursor.text(), cursor.text(), cursor.text());
        strings = StringTable.read(bytes, cursor);
        elements = readElements(cursor);
        ToolTable tools = ToolTable.read(strings, cursor);
        int count = cursor.i4();
        int[] numbers = new int[count];
        places = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = cursor.i4();
            places[i] = cursor.i4();
        }
        codes = new CodeTable(numbers);
        reader = new OccupationReader(strings, elements, tools, codes);
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
            List<Occupation> read = new ArrayList<>(codes.size());
            for (int i = 0; i < codes.size(); i++) {
                read.add(decode(i));
            }
            all = List.copyOf(read);
            occupations = all;
        }
        return all;
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        int at = codes.find(code);
        return at < 0 ? Optional.empty() : Optional.of(decode(at));
    }

    private Occupation decode(int at) {
        Occupation known = decoded[at];
        if (known == null) {
            known = reader.read(codes.at(at), new Cursor(bytes, records + places[at]));
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
            OccupationCode code = codes.of(cursor.i4());
            for (int left = cursor.varint(); left > 0; left--) {
                JobTitle.Source source = sources[cursor.u1()];
                read.add(new JobTitle(strings.get(cursor.varint()), code, source));
            }
        }
        return List.copyOf(read);
    }

    @Override
    public Optional<Esco> esco() {
        Esco read = esco;
        if (read == null && escoAt >= 0) {
            read = EscoSection.read(bytes, escoAt);
            esco = read;
        }
        return Optional.ofNullable(read);
    }
}
