package dev.waymark.engine.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is written for a field: some text, a list of texts, or texts by name. */
sealed interface Written {
    /** The line it starts on, from 1. */
    int line();

    /** As a person would write it on one line. */
    String asWritten();

    record Text(int line, String value) implements Written {
        @Override
        public String asWritten() {
            return value;
        }
    }

    record Items(int line, List<String> values) implements Written {
        @Override
        public String asWritten() {
            return "[" + String.join(", ", values) + "]";
        }
    }

    /** @param values in the file's order */
    record Pairs(int line, Map<String, String> values) implements Written {
        @Override
        public String asWritten() {
            return values.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
