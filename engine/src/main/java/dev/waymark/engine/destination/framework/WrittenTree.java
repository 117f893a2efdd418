package dev.waymark.engine.destination.framework;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON or YAML with the place of everything in it. Anchors and aliases, which can blow up a small file, are refused. */
final class WrittenTree {
    private static final int DEEPEST = 40;
    private static final int MOST = 1_500_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(100_000)
            .maxNameLength(500)
            .maxNumberLength(100)
            .maxTokenCount(MOST)
            .build();

    private final String file;
    private final JsonParser parser;

    private WrittenTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Written json(String file, String text) throws UnreadableFile {
        return read(
                file, text, JsonFactory.builder().streamReadConstraints(LIMITS).build(), "JSON");
    }

    static Written yaml(String file, String text) throws UnreadableFile {
        return read(
                file, text, YAMLFactory.builder().streamReadConstraints(LIMITS).build(), "YAML");
    }

    private static Written read(String file, String text, TokenStreamFactory factory, String form)
            throws UnreadableFile {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new UnreadableFile("%s holds no data, only comments or spaces.".formatted(file));
            }
            return new WrittenTree(file, parser).value();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new UnreadableFile(
                    "%s, line %d, column %d: this is not %s that can be read (%s). Look for a missing bracket, quote, comma or space just before that place; nesting deeper than %d is refused."
                            .formatted(
                                    file,
                                    Math.max(1, at.getLineNr()),
                                    Math.max(1, at.getColumnNr()),
                                    form,
                                    Place.shortened(e.getOriginalMessage()),
                                    DEEPEST),
                    e);
        }
    }

    private Written value() throws UnreadableFile {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = Math.max(1, at.getLineNr());
        int column = Math.max(1, at.getColumnNr());
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw new Place(file, line, column)
                    .wrong(
                            String.valueOf(parser.getString()),
                            "anchors and aliases (& and *) are not read; write the text out each time");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(line, column);
            case START_ARRAY -> {
                List<Written> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value());
                }
                yield new Written.Items(items, line, column);
            }
            case VALUE_NULL -> new Written.Text("", line, column);
            case null -> throw new Place(file, line, column).wrong("", "the file ends in the middle");
            default -> new Written.Text(parser.getString(), line, column);
        };
    }

    private Written fields(int line, int column) throws UnreadableFile {
        Map<String, Written> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(parser.currentName());
            parser.nextToken();
            Written value = value();
            if (fields.put(name, value) != null) {
                throw Place.of(file, value).wrong(name, "it is there twice: keep one");
            }
        }
        return new Written.Fields(fields, line, column);
    }
}
