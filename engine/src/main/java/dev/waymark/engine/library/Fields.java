package dev.waymark.engine.library;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one entry, asked for by name; what is missing or wrong is refused with its file, place and value. */
final class Fields {
    private final String file;
    private final String kind;
    private final Entry entry;

    /** @param kind what an entry is, such as "activity" */
    Fields(String file, String kind, Entry entry) {
        this.file = file;
        this.kind = kind;
        this.entry = entry;
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
        Written written = entry.fields().get(field);
        if (written instanceof Written.Text text && !text.value().isBlank()) {
            return text.value();
        }
        if (written == null || written instanceof Written.Text) {
            throw missing(field, meaning);
        }
        throw wrong(field, "write it as text: " + meaning);
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
        Written written = entry.fields().get(field);
        if (isEmpty(written)) {
            return List.of();
        }
        if (written instanceof Written.Items items) {
            return items.values();
        }
        if (written instanceof Written.Text text) {
            return List.of(text.value());
        }
        throw wrong(field, "write a list, such as [one, two]");
    }

    /** Texts by name; empty if absent or empty. */
    Map<String, String> pairs(String field, String example) throws UnreadableFile {
        Written written = entry.fields().get(field);
        if (isEmpty(written)) {
            return Map.of();
        }
        if (written instanceof Written.Pairs pairs) {
            return pairs.values();
        }
        throw wrong(field, "write it by name, such as " + example);
    }

    private static boolean isEmpty(@Nullable Written written) {
        return written == null
                || (written instanceof Written.Text text && text.value().isBlank());
    }

    /** A least and a most that rise, such as {@code 20-80}, {@code 20–80} or {@code 20 to 80}. */
    Range range(String field, String meaning, String example) throws UnreadableFile {
        String text = text(field, meaning);
        for (String between : List.of("-", "–", " to ")) {
            int at = text.indexOf(between);
            if (at > 0) {
                double least = number(text.substring(0, at));
                double most = number(text.substring(at + between.length()));
                if (least > most) {
                    throw wrong(
                            field, "the first is above the second; write %s, such as %s".formatted(meaning, example));
                }
                if (least >= 0 && most >= 0) {
                    return new Range(least, most);
                }
            }
        }
        throw wrong(field, "write %s, such as %s".formatted(meaning, example));
    }

    /** Not a number for what is none, or none below infinity. */
    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    UnreadableFile wrong(String field, String advice) {
        Written written = entry.fields().get(field);
        return new UnreadableFile("%s, line %d, %s, %s '%s': %s"
                .formatted(
                        file,
                        written == null ? entry.line() : written.line(),
                        what(),
                        field,
                        written == null ? "" : shortened(written.asWritten()),
                        advice));
    }

    private UnreadableFile missing(String field, String meaning) {
        return new UnreadableFile(
                "%s, line %d, %s: '%s' is missing; write %s".formatted(file, entry.line(), what(), field, meaning));
    }

    private String what() {
        return entry.fields().get("id") instanceof Written.Text id
                        && !id.value().isEmpty()
                ? "%s '%s'".formatted(kind, id.value())
                : "the %s that starts there".formatted(kind);
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "…";
    }

    record Range(double least, double most) {}
}
