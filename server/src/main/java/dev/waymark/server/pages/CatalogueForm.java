package dev.waymark.server.pages;

import dev.waymark.engine.courses.CourseField;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.CourseSettings;
import dev.waymark.engine.courses.CourseSettings.DateOrder;
import dev.waymark.server.web.Typed;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue of courses on its way to being kept: the file's text travels with the form, so that nothing is kept before
 * the person agrees.
 *
 * @param columns what each column holds, by its place; a dash for nothing, and no columns where nobody said yet
 */
public record CatalogueForm(
        String fileName,
        String text,
        String name,
        String currency,
        String dates,
        String provider,
        String free,
        List<String> columns) {
    /** Characters; a form carries no more. */
    static final int LONGEST = 1_000_000;

    public CatalogueForm {
        fileName = Typed.text(fileName);
        text = text == null ? "" : text;
        name = Typed.text(name);
        currency = Typed.text(currency);
        dates = Typed.text(dates);
        provider = Typed.text(provider);
        free = Typed.text(free);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** As it is first read, with what was said of a catalogue of that name before. */
    static CatalogueForm of(String fileName, String text, String name, CourseSettings before) {
        return new CatalogueForm(
                fileName,
                text,
                name,
                before.currency().map(Currency::getCurrencyCode).orElse(""),
                before.dates().map(DateOrder::name).orElse(""),
                before.provider().orElse(""),
                before.unpricedIsFree() ? "yes" : "",
                List.of());
    }

    /** What was said, over what was said before of columns that are there still. */
    CourseSettings settings(List<String> headers, CourseSettings before) {
        Map<CourseField, String> told = new LinkedHashMap<>();
        if (columns.isEmpty()) {
            before.columns().forEach((field, header) -> {
                if (header.isEmpty() || headers.stream().anyMatch(header::equalsIgnoreCase)) {
                    told.put(field, header);
                }
            });
        } else {
            for (CourseField field : CourseField.values()) {
                int at = columns.indexOf(field.key());
                told.put(field, at >= 0 && at < headers.size() ? headers.get(at) : "");
            }
        }
        return new CourseSettings(
                told,
                chosenCurrency(),
                Arrays.stream(DateOrder.values())
                        .filter(order -> order.name().equals(dates))
                        .findFirst(),
                provider.isEmpty() ? Optional.empty() : Optional.of(provider),
                !free.isEmpty());
    }

    private Optional<Currency> chosenCurrency() {
        return LimitsRequest.CURRENCIES.contains(currency)
                ? Optional.of(Currency.getInstance(currency))
                : Optional.empty();
    }

    /** What a column is taken to hold. */
    public String holds(CourseReading.Columns table, int column) {
        return table.mapping().of(column).map(CourseField::key).orElse("");
    }

    public CourseField[] fields() {
        return CourseField.values();
    }

    public DateOrder[] orders() {
        return DateOrder.values();
    }

    /** A name for a catalogue from that of its file. */
    static String nameFrom(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String bare = dot > 0 ? fileName.substring(0, dot) : fileName;
        String words = bare.replaceAll("[_-]+", " ").strip();
        return words.isEmpty() ? "Courses" : words.length() <= 120 ? words : words.substring(0, 120);
    }
}
