package dev.waymark.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as people write it: comments, trailing commas, single quotes, bare names. Lists are cut at {@value #ITEMS}
 * entries, and what is cut, said twice or left over is remarked on.
 */
public final class LenientJson {
    private static final int ITEMS = 1_000;
    private static final int DEEPEST = 60;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_YAML_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(SourceText.LARGEST)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .maxTokenCount(2_000_000)
                    .build())
            .build();

    private final Remarks remarks;

    private LenientJson(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @throws UnreadableFile naming line and column, if it is not JSON */
    public static JsonValue read(String fileName, String text, Remarks remarks) throws UnreadableFile {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableFile("%s holds no data, only comments or spaces.".formatted(fileName));
            }
            JsonValue value = new LenientJson(remarks).value(parser, "");
            remarkOnWhatFollows(parser, remarks);
            return value;
        } catch (JacksonException e) {
            throw JsonFault.in(fileName, text, e, e instanceof StreamConstraintsException, DEEPEST);
        }
    }

    private static void remarkOnWhatFollows(JsonParser parser, Remarks remarks) {
        int line = parser.currentLocation().getLineNr();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException e) {
            // What follows is not JSON: it is left out all the same.
        }
        remarks.left("line " + line, "text after the end", "left out: the résumé ends where its first brace closes");
    }

    private JsonValue value(JsonParser parser, String path) {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> fields(parser, path);
            case START_ARRAY -> items(parser, path);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NULL -> new JsonValue.Nothing();
            default -> new JsonValue.Literal(parser.getString());
        };
    }

    private JsonValue items(JsonParser parser, String path) {
        List<JsonValue> items = new ArrayList<>();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count++ < ITEMS) {
                items.add(value(parser, path + "[" + (count - 1) + "]"));
            } else {
                parser.skipChildren();
            }
        }
        if (count > ITEMS) {
            remarks.add(path, count + " entries", "only the first " + ITEMS + " are read");
        }
        return new JsonValue.Items(items);
    }

    private JsonValue fields(JsonParser parser, String path) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = Objects.requireNonNull(parser.currentName());
            String place = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            JsonValue value = value(parser, place);
            if (fields.size() < ITEMS || fields.containsKey(name)) {
                fields.put(name, merged(fields.get(name), value, place));
            }
        }
        return new JsonValue.Fields(fields);
    }

    private JsonValue merged(@Nullable JsonValue earlier, JsonValue later, String place) {
        if (earlier == null) {
            return later;
        }
        if (earlier instanceof JsonValue.Items first && later instanceof JsonValue.Items second) {
            remarks.add(place, "named twice", "both lists are read");
            List<JsonValue> both = new ArrayList<>(first.values());
            second.values().stream().limit(ITEMS - both.size()).forEach(both::add);
            return new JsonValue.Items(both);
        }
        remarks.add(place, later.shown(), "named twice: the last one counts");
        return later;
    }
}
