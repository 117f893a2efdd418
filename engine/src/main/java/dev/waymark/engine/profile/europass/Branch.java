package dev.waymark.engine.profile.europass;

import dev.waymark.engine.profile.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a document, whether it was written as XML or as JSON. */
record Branch(JsonValue value) {
    /** All at the end of this path; a list is gone through wherever it stands. */
    List<Branch> all(String... path) {
        List<Branch> here = List.of(this);
        for (String name : path) {
            here = here.stream().flatMap(b -> b.step(name)).toList();
        }
        return here;
    }

    private Stream<Branch> step(String name) {
        return flat(value)
                .flatMap(v -> v instanceof JsonValue.Fields fields
                        ? fields.named(name).map(Map.Entry::getValue).stream()
                                .flatMap(Branch::flat)
                                .map(Branch::new)
                        : Stream.empty());
    }

    private static Stream<JsonValue> flat(JsonValue value) {
        return value instanceof JsonValue.Items items ? items.values().stream() : Stream.of(value);
    }

    /** The first text along any of these paths, written with dots. */
    String text(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> all(path.split("\\.")).stream())
                .flatMap(b -> b.own().stream())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Its own text; empty if it has none. */
    String asText() {
        return own().orElse("");
    }

    private Optional<String> own() {
        return switch (value) {
            case JsonValue.Text text -> Optional.of(text.value());
            case JsonValue.Literal literal -> Optional.of(literal.value());
            case JsonValue.Fields fields -> fields.named("#text").flatMap(e -> new Branch(e.getValue()).own());
            case JsonValue.Items items -> Optional.empty();
            case JsonValue.Nothing nothing -> Optional.empty();
        };
    }

    List<String> names() {
        return value instanceof JsonValue.Fields fields
                ? List.copyOf(fields.values().keySet())
                : List.of();
    }
}
