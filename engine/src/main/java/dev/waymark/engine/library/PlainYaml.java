package dev.waymark.engine.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the plain YAML that Waymark's own files keep to: a list of items, each a block of {@code field: value} lines
 * where a value is unquoted text (going on in deeper indented lines), {@code [a, b]} or {@code {a: 1, b: 2}}.
 *
 * <p>A full YAML parser takes a third of a second or more of a cold start for these files, this some ten milliseconds.
 * A test holds that both read the same.
 */
final class PlainYaml {
    private final List<Entry> entries = new ArrayList<>();
    private Map<String, Written> fields = new LinkedHashMap<>();
    private int entryLine;
    private String field = "";
    private int fieldLine;
    private final StringBuilder value = new StringBuilder();

    private PlainYaml() {}

    /** The items of the list named {@code list} at the top of a text. */
    static List<Entry> entries(String text, String list) {
        return new PlainYaml().read(text.split("\n"), list + ":");
    }

    private List<Entry> read(String[] lines, String list) {
        int start = Arrays.asList(lines).indexOf(list);
        for (int i = start + 1; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("- ")) {
                endEntry();
                entryLine = i + 1;
                beginField(line.substring(2), i + 1);
            } else if (line.startsWith("    ")) {
                value.append(' ').append(line.strip());
            } else {
                beginField(line.strip(), i + 1);
            }
        }
        endEntry();
        return entries;
    }

    private void beginField(String text, int line) {
        endField();
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("Line %d: '%s' is not a field".formatted(line, text));
        }
        field = text.substring(0, colon);
        fieldLine = line;
        value.append(text.substring(colon + 1).strip());
    }

    private void endField() {
        if (!field.isEmpty()) {
            fields.put(field, written(value.toString()));
        }
        field = "";
        value.setLength(0);
    }

    private void endEntry() {
        endField();
        if (!fields.isEmpty()) {
            entries.add(new Entry(entryLine, fields));
        }
        fields = new LinkedHashMap<>();
    }

    private Written written(String text) {
        if (text.startsWith("[")) {
            return new Written.Items(fieldLine, parts(text));
        }
        if (text.startsWith("{")) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String part : parts(text)) {
                int colon = part.indexOf(": ");
                pairs.put(part.substring(0, colon), part.substring(colon + 2).strip());
            }
            return new Written.Pairs(fieldLine, pairs);
        }
        return new Written.Text(fieldLine, text);
    }

    private static List<String> parts(String bracketed) {
        List<String> parts = new ArrayList<>();
        int start = 1;
        while (start < bracketed.length()) {
            int comma = bracketed.indexOf(',', start);
            int end = comma < 0 ? bracketed.length() - 1 : comma;
            String part = bracketed.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }
}
