package dev.waymark.engine.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people call well-known tools, as a list that Waymark ships: short name to the catalogue's own. */
final class ShortToolNames {
    private static final String SHIPPED = "/dev/waymark/engine/skill/tool-names.tsv";

    private ShortToolNames() {}

    static Map<String, String> shipped() {
        try (InputStream in = ShortToolNames.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("This build of Waymark lacks its names of tools " + SHIPPED);
            }
            Map<String, String> names = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> names.put(cells[0], cells[1]));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
