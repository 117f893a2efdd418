package dev.waymark.engine.library;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of one entry, asked for by name; what is missing or wrong is refused with its file, place and value. */
final class Fields {
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?)");

    private final String file;
    private final String what;
    private final Entry entry;

    /** @param kind what an entry is, such as "activity" */
    Fields(String file, String kind, Entry entry) {
        this.file = file;
        this.entry = entry;
        this.what = entry.fields().get("id") instanceof Written.Text id
                        && !id.value().isEmpty()
                ? "%s '%s'".formatted(kind, id.value())
                : "the %s that starts there".formatted(kind);
    }

    /** Refuses fields that are none of these: most are slips of the pen. */
    void allowOnly(Set<String> known) throws UnreadableFile {
        for (Map.Entry<String, Written> field : entry.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw wrong(field.getKey(), "there is no such field; the fields are " + String.join(", ", known));
            }
        }
    }

    /** Text that must be there. */
    String text(String field, String meaning) throws UnreadableFile {
        return switch (entry.fields().get(field)) {
            case Written.Text text when !text.value().isBlank() -> text.value();
            case null -> throw missing(field, meaning);
            case Written.Text _ -> throw missing(field, meaning);
            case Written _ -> throw wrong(field, "write it as text: " + meaning);
        };
    }

    /** Whether a field says just this. */
    boolean isText(String field, String expected) {
        return entry.fields().get(field) instanceof Written.Text text
                && text.value().equalsIgnoreCase(expected);
    }

    Optional<String> optionalText(String field) throws UnreadableFile {
        return entry.fields().containsKey(field) ? Optional.of(text(field, "leave it out if empty")) : Optional.empty();
    }

    /** A list, also written as one text; empty if absent. */
    List<String> list(String field) throws UnreadableFile {
        return switch (entry.fields().get(field)) {
            case null -> List.of();
            case Written.Items items -> items.values();
            case Written.Text text -> text.value().isBlank() ? List.of() : List.of(text.value());
            case Written.Pairs _ -> throw wrong(field, "write a list, such as [one, two]");
        };
    }

    /** Texts by name; empty if absent or empty. */
    Map<String, String> pairs(String field, String example) throws UnreadableFile {
        return switch (entry.fields().get(field)) {
            case null -> Map.of();
            case Written.Pairs pairs -> pairs.values();
            case Written.Text text when text.value().isBlank() -> Map.of();
            case Written _ -> throw wrong(field, "write it by name, such as " + example);
        };
    }

    /** A least and a most, such as {@code 20-80}, that rise. */
    Range range(String field, String meaning, String example) throws UnreadableFile {
        Matcher matcher = RANGE.matcher(text(field, meaning + ", such as " + example));
        if (!matcher.matches()) {
            throw wrong(field, "write %s, such as %s".formatted(meaning, example));
        }
        Range range = new Range(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        if (range.least() > range.most()) {
            throw wrong(field, "the first is above the second; write %s, such as %s".formatted(meaning, example));
        }
        return range;
    }

    UnreadableFile wrong(String field, String advice) {
        Written written = entry.fields().get(field);
        return new UnreadableFile("%s, line %d, %s, %s '%s': %s"
                .formatted(
                        file,
                        written == null ? entry.line() : written.line(),
                        what,
                        field,
                        written == null ? "" : shortened(written.asWritten()),
                        advice));
    }

    private UnreadableFile missing(String field, String meaning) {
        return new UnreadableFile(
                "%s, line %d, %s: '%s' is missing; write %s".formatted(file, entry.line(), what, field, meaning));
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "…";
    }

    record Range(double least, double most) {}
}
