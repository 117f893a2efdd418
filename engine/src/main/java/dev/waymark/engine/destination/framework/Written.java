package dev.waymark.engine.destination.framework;

import java.util.List;
import java.util.Map;

/** What stands at a place of a file. */
sealed interface Written {
    int line();

    int column();

    record Text(String value, int line, int column) implements Written {}

    record Items(List<Written> values, int line, int column) implements Written {}

    record Fields(Map<String, Written> values, int line, int column) implements Written {}

    /** For a message, in few words. */
    default String shown() {
        return switch (this) {
            case Text text -> Place.shortened(text.value());
            case Items items -> "a list of " + items.values().size();
            case Fields fields ->
                "{" + Place.shortened(String.join(", ", fields.values().keySet())) + "}";
        };
    }
}
