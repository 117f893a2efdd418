package dev.waymark.engine.library;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads any YAML (and so any JSON) of the shape {@code list: [{field: value}]}, keeping the lines of what it reads. */
final class FullYaml {
    private final String file;
    private final JsonParser parser;

    private FullYaml(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The items of the list named {@code list} at the top of a text; other names at the top are passed over. */
    static List<Entry> entries(String file, String text, String list) throws UnreadableFile {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            return new FullYaml(file, parser).read(list);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UnreadableFile(
                    "%s, line %d: this is not YAML (%s). Look for a missing space after a colon, or quote a text that has \": \" in it."
                            .formatted(file, line, firstLine(e.getOriginalMessage())),
                    e);
        }
    }

    private List<Entry> read(String list) throws UnreadableFile {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw unexpected("the file", "start it with '%s:' and list them below".formatted(list));
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.getString();
            JsonToken value = parser.nextToken();
            if (!name.equals(list)) {
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                return items(list);
            } else {
                throw unexpected(list, "begin each with '- '");
            }
        }
        throw new UnreadableFile("%s: has no '%s:'; start the file with it and list them below".formatted(file, list));
    }

    private List<Entry> items(String list) throws UnreadableFile {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw unexpected(
                        "%s[%d]".formatted(list, entries.size()), "write it as fields, such as 'id: my-first'");
            }
            int line = line();
            Map<String, Written> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.getString();
                if (fields.put(field, written(field)) != null) {
                    throw unexpected(field, "it is there twice: keep one");
                }
            }
            entries.add(new Entry(line, fields));
        }
        return entries;
    }

    private Written written(String field) throws UnreadableFile {
        JsonToken token = parser.nextToken();
        int line = line();
        if (token == JsonToken.START_ARRAY) {
            List<String> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(scalar(field));
            }
            return new Written.Items(line, values);
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, String> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.getString();
                parser.nextToken();
                values.put(name, scalar(field));
            }
            return new Written.Pairs(line, values);
        }
        return new Written.Text(line, scalar(field));
    }

    private String scalar(String field) throws UnreadableFile {
        if (!parser.currentToken().isScalarValue()) {
            throw unexpected(field, "write plain text or a number there");
        }
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? ""
                : parser.getString().strip();
    }

    private UnreadableFile unexpected(String what, String advice) {
        return new UnreadableFile("%s, line %d, %s: %s".formatted(file, line(), what, advice));
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }
}
