package dev.waymark.server.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, by field, in the order of the fields; each message says what to try. */
public final class FormErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    public static FormErrors of(Map<String, String> complaints) {
        FormErrors errors = new FormErrors();
        complaints.forEach(errors::add);
        return errors;
    }

    /** Adds a message unless the field already has one: one mistake at a time is enough to mend. */
    public FormErrors add(String field, String message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    public FormErrors addIf(boolean wrong, String field, String message) {
        return wrong ? add(field, message) : this;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** The message of a field; empty text if it has none. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    public Map<String, String> all() {
        return new LinkedHashMap<>(byField);
    }
}
