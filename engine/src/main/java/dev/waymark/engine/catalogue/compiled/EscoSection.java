package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoOccupation;
import dev.waymark.engine.catalogue.EscoSkill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The optional part of a catalogue file that holds ESCO: its own texts, skills, occupations, and links. */
final class EscoSection {
    private EscoSection() {}

    static byte[] bytesOf(Esco esco) {
        SortedSet<String> texts = new TreeSet<>(List.of(esco.release()));
        Map<String, Integer> places = new HashMap<>();
        for (EscoSkill skill : esco.skills()) {
            places.put(skill.uri(), places.size());
            texts.add(skill.uri());
            addLabels(texts, skill.labels());
            texts.addAll(skill.alternatives());
            texts.addAll(skill.broader());
        }
        for (EscoOccupation occupation : esco.occupations()) {
            texts.add(occupation.uri());
            texts.add(occupation.isco());
            addLabels(texts, occupation.labels());
        }
        esco.links().forEach(l -> texts.add(l.uri()));
        StringTable.Places strings = StringTable.places(texts);
        Sink sink = new Sink();
        StringTable.write(texts, sink);
        sink.varint(strings.of(esco.release())).varint(esco.skills().size());
        for (EscoSkill skill : esco.skills()) {
            sink.varint(strings.of(skill.uri())).u1(skill.knowledge() ? 1 : 0);
            labels(sink, strings, skill.labels());
            list(sink, strings, skill.alternatives());
            list(sink, strings, skill.broader());
        }
        sink.varint(esco.occupations().size());
        for (EscoOccupation occupation : esco.occupations()) {
            sink.varint(strings.of(occupation.uri())).varint(strings.of(occupation.isco()));
            labels(sink, strings, occupation.labels());
            sink.varint(occupation.needs().size());
            for (EscoOccupation.Need need : occupation.needs()) {
                Integer place = places.get(need.skill());
                if (place == null) {
                    throw new IllegalStateException("%s is needed, and no skill".formatted(need.skill()));
                }
                sink.varint(2 * place + (need.essential() ? 1 : 0));
            }
        }
        sink.varint(esco.links().size());
        for (CrosswalkLink link : esco.links()) {
            sink.i4(CodeTable.number(link.code()))
                    .varint(strings.of(link.uri()))
                    .u1(link.match().ordinal());
        }
        return sink.toBytes();
    }

    static Esco read(byte[] bytes, int at) {
        Cursor cursor = new Cursor(bytes, at);
        StringTable strings = StringTable.read(bytes, cursor);
        String release = strings.get(cursor.varint());
        List<EscoSkill> skills = new ArrayList<>();
        for (int left = cursor.varint(); left > 0; left--) {
            skills.add(new EscoSkill(
                    strings.get(cursor.varint()),
                    cursor.u1() == 1,
                    labels(cursor, strings),
                    list(cursor, strings),
                    list(cursor, strings)));
        }
        List<EscoOccupation> occupations = new ArrayList<>();
        for (int left = cursor.varint(); left > 0; left--) {
            String uri = strings.get(cursor.varint());
            String isco = strings.get(cursor.varint());
            Map<String, String> labels = labels(cursor, strings);
            List<EscoOccupation.Need> needs = new ArrayList<>();
            for (int need = cursor.varint(); need > 0; need--) {
                int packed = cursor.varint();
                needs.add(new EscoOccupation.Need(skills.get(packed >> 1).uri(), (packed & 1) == 1));
            }
            occupations.add(new EscoOccupation(uri, isco, labels, needs));
        }
        CodeTable codes = new CodeTable(new int[0]);
        CrosswalkLink.Match[] matches = CrosswalkLink.Match.values();
        List<CrosswalkLink> links = new ArrayList<>();
        for (int left = cursor.varint(); left > 0; left--) {
            links.add(new CrosswalkLink(codes.of(cursor.i4()), strings.get(cursor.varint()), matches[cursor.u1()]));
        }
        return Esco.of(release, skills, occupations, links);
    }

    private static void addLabels(SortedSet<String> texts, Map<String, String> labels) {
        texts.addAll(labels.keySet());
        texts.addAll(labels.values());
    }

    private static void labels(Sink sink, StringTable.Places strings, Map<String, String> labels) {
        sink.varint(labels.size());
        new TreeMap<>(labels)
                .forEach((language, label) -> sink.varint(strings.of(language)).varint(strings.of(label)));
    }

    private static Map<String, String> labels(Cursor cursor, StringTable strings) {
        Map<String, String> labels = new TreeMap<>();
        for (int left = cursor.varint(); left > 0; left--) {
            labels.put(strings.get(cursor.varint()), strings.get(cursor.varint()));
        }
        return labels;
    }

    private static void list(Sink sink, StringTable.Places strings, List<String> texts) {
        sink.varint(texts.size());
        texts.forEach(text -> sink.varint(strings.of(text)));
    }

    private static List<String> list(Cursor cursor, StringTable strings) {
        List<String> texts = new ArrayList<>();
        for (int left = cursor.varint(); left > 0; left--) {
            texts.add(strings.get(cursor.varint()));
        }
        return texts;
    }
}
