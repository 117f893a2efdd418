package dev.waymark.engine.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands in a JSON file, bounded in size when it was read. */
public sealed interface JsonValue {
    record Text(String value) implements JsonValue {}

    /** A number, or true or false, as it is written. */
    record Literal(String value) implements JsonValue {}

    record Nothing() implements JsonValue {}

    record Items(List<JsonValue> values) implements JsonValue {}

    /** Names keep their spelling and order; they are looked up without regard to case, spaces, hyphens or underscores. A place, where there is one, says where in its file it stands. */
    record Fields(Map<String, JsonValue> values, String place) implements JsonValue {
        /** @param values in no place worth naming but that of their names */
        public Fields(Map<String, JsonValue> values) {
            this(values, "");
        }

        public Optional<Map.Entry<String, JsonValue>> named(String name) {
            String wanted = plainName(name);
            return values.entrySet().stream()
                    .filter(e -> plainName(e.getKey()).equals(wanted))
                    .findFirst();
        }

        static String plainName(String name) {
            StringBuilder plain = new StringBuilder();
            name.strip()
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(plain::appendCodePoint);
            return plain.toString();
        }
    }

    /** In a few words, for a remark. */
    default String shown() {
        return switch (this) {
            case Text text -> text.value();
            case Literal literal -> literal.value();
            case Nothing nothing -> "null";
            case Items items -> "a list of " + items.values().size();
            case Fields fields -> "{" + String.join(", ", fields.values().keySet()) + "}";
        };
    }
}
