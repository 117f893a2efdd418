package dev.waymark.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader of some format found, under the names of JSON Resume ({@code work}, {@code position}, {@code startDate}
 * …) and in the words of the file. {@link ResumeReader} makes a résumé of it: dates, levels and lists are told apart at
 * one place, whatever the format.
 */
public final class ResumeDraft {
    static final String GUESS = "x-guess";

    private final Map<String, List<JsonValue>> parts = new LinkedHashMap<>();
    private final Entry basics = new Entry("the head");

    /** Name, label and summary. */
    public Entry basics() {
        return basics;
    }

    /**
     * Adds an entry, such as a job.
     *
     * @param part {@code work}, {@code volunteer}, {@code education}, {@code skills} …
     * @param place where it stands in the file, for remarks
     */
    public Entry add(String part, String place) {
        Entry entry = new Entry(place);
        parts.computeIfAbsent(part, p -> new ArrayList<>()).add(new JsonValue.Fields(entry.fields, place));
        return entry;
    }

    JsonValue.Fields asJson() {
        Map<String, JsonValue> root = new LinkedHashMap<>();
        root.put("basics", new JsonValue.Fields(basics.fields, basics.place));
        parts.forEach((part, entries) -> root.put(part, new JsonValue.Items(List.copyOf(entries))));
        return new JsonValue.Fields(root);
    }

    /** One entry of a part. */
    public static final class Entry {
        private final Map<String, JsonValue> fields = new LinkedHashMap<>();
        private final String place;

        private Entry(String place) {
            this.place = place;
        }

        /** Blank text is as good as none. */
        public Entry put(String name, String text) {
            if (!text.isBlank()) {
                fields.put(name, new JsonValue.Text(text));
            }
            return this;
        }

        public Entry put(String name, List<String> texts) {
            if (!texts.isEmpty()) {
                fields.put(
                        name,
                        new JsonValue.Items(texts.stream()
                                .map(t -> (JsonValue) new JsonValue.Text(t))
                                .toList()));
            }
            return this;
        }

        /** Says why a person should look at this entry. */
        public Entry guess(String why) {
            return put(GUESS, why);
        }
    }
}
