package dev.waymark.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object of a résumé and where it stands: gives plain text under any of several names, whatever its type. */
public final class Section {
    static final int LINE = 200;
    static final int PARAGRAPH = 4_000;

    /** @param text as it stands, plain */
    record Found(String path, String text) {}

    private final JsonValue.Fields fields;
    private final String path;
    private final Remarks remarks;

    public Section(JsonValue.Fields fields, String path, Remarks remarks) {
        this.fields = fields;
        this.path = path;
        this.remarks = remarks;
    }

    public String path() {
        return path.isEmpty() ? "the whole file" : path;
    }

    /** Under the first of these names that holds anything but null, "" or an empty list. */
    private Optional<Map.Entry<String, JsonValue>> value(String... names) {
        for (String name : names) {
            Optional<Map.Entry<String, JsonValue>> field = fields.named(name);
            if (field.isPresent() && !isEmpty(field.get().getValue())) {
                return field;
            }
        }
        return Optional.empty();
    }

    private static boolean isEmpty(JsonValue value) {
        return switch (value) {
            case JsonValue.Nothing nothing -> true;
            case JsonValue.Text text -> text.value().isBlank();
            case JsonValue.Items items -> items.values().isEmpty();
            case JsonValue.Fields fields -> fields.values().isEmpty();
            case JsonValue.Literal literal -> false;
        };
    }

    public boolean has(String... names) {
        return value(names).isPresent();
    }

    public boolean saysTrue(String... names) {
        return value(names)
                .map(e -> e.getValue().shown().strip().equalsIgnoreCase("true"))
                .orElse(false);
    }

    boolean saysFalse(String... names) {
        return value(names)
                .map(e -> e.getValue().shown().strip().equalsIgnoreCase("false"))
                .orElse(false);
    }

    public Optional<String> line(String... names) {
        return text(LINE, names).map(Found::text);
    }

    Origin origin() {
        return new Origin(path(), line(ResumeDraft.GUESS));
    }

    /** What this program wrote for itself; no remark if there is none. */
    Optional<Section> own() {
        return has("x-waymark") ? object("x-waymark") : Optional.empty();
    }

    Optional<Found> found(String... names) {
        return text(LINE, names);
    }

    private Optional<Found> text(int longest, String... names) {
        return value(names).flatMap(field -> {
            String place = place(field.getKey());
            return oneText(field.getValue(), place, longest).map(text -> new Found(place, text));
        });
    }

    private Optional<String> oneText(JsonValue value, String place, int longest) {
        return switch (value) {
            case JsonValue.Text text -> plain(text.value(), place, longest);
            case JsonValue.Literal literal -> plain(literal.value(), place, longest);
            case JsonValue.Nothing nothing -> Optional.empty();
            case JsonValue.Items items -> {
                remarks.add(place, value.shown(), "one text was expected: the entries are joined");
                List<String> parts = new ArrayList<>();
                items.values().stream()
                        .limit(20)
                        .forEach(i -> oneText(i, place, longest).ifPresent(parts::add));
                yield plain(String.join(", ", parts), place, longest);
            }
            case JsonValue.Fields inner -> {
                Section section = new Section(inner, place, remarks);
                Optional<String> named = section.line("name", "title", "text", "value", "label", "description");
                remarks.add(
                        place,
                        value.shown(),
                        named.isPresent()
                                ? "one text was expected: its name is used"
                                : "one text was expected: left out");
                yield named;
            }
        };
    }

    private Optional<String> plain(String source, String place, int longest) {
        String plain = PlainText.of(source);
        if (plain.codePointCount(0, plain.length()) > longest) {
            remarks.add(place, plain, "very long: only the first %d characters are kept".formatted(longest));
            plain = plain.substring(0, plain.offsetByCodePoints(0, longest - 1)) + "…";
        }
        return plain.isBlank() ? Optional.empty() : Optional.of(plain);
    }

    /** A paragraph, or every entry of a list. */
    public List<String> paragraphs(String... names) {
        Optional<Map.Entry<String, JsonValue>> field = value(names);
        if (field.isEmpty()) {
            return List.of();
        }
        String place = place(field.get().getKey());
        List<String> texts = new ArrayList<>();
        if (field.get().getValue() instanceof JsonValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                oneText(items.values().get(i), place + "[" + i + "]", PARAGRAPH).ifPresent(texts::add);
            }
        } else {
            oneText(field.get().getValue(), place, PARAGRAPH).ifPresent(texts::add);
        }
        return texts;
    }

    /** The objects of a list; a single object counts as a list of one, and a bare text as an object with that field. */
    public List<Section> entries(String fieldOfBareText, String... names) {
        Optional<Map.Entry<String, JsonValue>> field = value(names);
        if (field.isEmpty()) {
            return List.of();
        }
        String place = place(field.get().getKey());
        List<Section> entries = new ArrayList<>();
        if (field.get().getValue() instanceof JsonValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                entry(items.values().get(i), place + "[" + i + "]", fieldOfBareText)
                        .ifPresent(entries::add);
            }
        } else {
            remarks.add(place, field.get().getValue().shown(), "a list was expected: read as its only entry");
            entry(field.get().getValue(), place, fieldOfBareText).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Section> entry(JsonValue value, String place, String fieldOfBareText) {
        return switch (value) {
            case JsonValue.Fields object -> Optional.of(at(object, place));
            case JsonValue.Text text
            when !text.value().isBlank() -> {
                remarks.add(place, text.value(), "a bare text: read as its " + fieldOfBareText);
                Map<String, JsonValue> one = new LinkedHashMap<>();
                one.put(fieldOfBareText, text);
                yield Optional.of(new Section(new JsonValue.Fields(one), place, remarks));
            }
            case JsonValue.Nothing nothing -> Optional.empty();
            case JsonValue.Text blank -> Optional.empty();
            case JsonValue.Literal other -> leftOut(place, other);
            case JsonValue.Items other -> leftOut(place, other);
        };
    }

    /** An object that knows its own place keeps it. */
    private Section at(JsonValue.Fields object, String place) {
        return new Section(object, object.place().isEmpty() ? place : object.place(), remarks);
    }

    private Optional<Section> leftOut(String place, JsonValue value) {
        remarks.left(place, value.shown(), "an object in braces was expected: left out");
        return Optional.empty();
    }

    /** The object under one of these names; anything else there is remarked on and left out. */
    public Optional<Section> object(String... names) {
        return value(names).flatMap(field -> {
            String place = place(field.getKey());
            JsonValue value = field.getValue() instanceof JsonValue.Items items
                            && items.values().size() == 1
                    ? items.values().getFirst()
                    : field.getValue();
            return value instanceof JsonValue.Fields object ? Optional.of(at(object, place)) : leftOut(place, value);
        });
    }

    public Map<String, JsonValue> all() {
        return fields.values();
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + (path.contains(" ") ? ", " : ".") + name;
    }
}
