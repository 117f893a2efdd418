package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.ElementId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lexicon of everyday phrases that Waymark ships: per line an element's id and its phrases. */
final class Phrases {
    private static final String SHIPPED = "/dev/waymark/engine/skill/phrases.tsv";

    private Phrases() {}

    static List<Phrase> shipped() {
        try (InputStream in = Phrases.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("This build of Waymark lacks its phrases " + SHIPPED);
            }
            List<Phrase> phrases = new ArrayList<>(13_000);
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> read(line, phrases));
            return List.copyOf(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, List<Phrase> phrases) {
        int tab = line.indexOf('\t');
        ElementId element = new ElementId(line.substring(0, tab));
        for (String phrase : line.substring(tab + 1).split(" \\| ")) {
            phrases.add(Phrase.of(element, phrase.strip()));
        }
    }
}
