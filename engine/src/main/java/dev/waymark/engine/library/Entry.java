package dev.waymark.engine.library;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One item of a file's list as it stands there, before it means anything.
 *
 * @param line its first line, from 1
 * @param fields what is written, by field, in the file's order
 */
record Entry(int line, Map<String, Written> fields) {
    Entry {
        fields = new LinkedHashMap<>(fields);
    }
}
