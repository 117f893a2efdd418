package dev.waymark.engine.documents;

import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The values that recur throughout the JSON of a plan. */
final class JsonParts {
    private JsonParts() {}

    /** Rounded to four decimals: more would pretend. */
    static void number(JsonGenerator json, String name, double value) {
        json.writeName(name);
        number(json, value);
    }

    static void number(JsonGenerator json, double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
    }

    static void date(JsonGenerator json, String name, LocalDate date) {
        json.writeStringProperty(name, date.toString());
    }

    static void dates(JsonGenerator json, String name, List<LocalDate> dates) {
        strings(json, name, dates.stream().map(LocalDate::toString).toList());
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void money(JsonGenerator json, String name, Money money) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("amount", money.amount().toPlainString());
        json.writeStringProperty("currency", money.currency().getCurrencyCode());
        json.writeEndObject();
    }

    static void readiness(JsonGenerator json, String name, Readiness readiness) {
        json.writeObjectPropertyStart(name);
        number(json, "low", readiness.low());
        number(json, "value", readiness.value());
        number(json, "high", readiness.high());
        json.writeEndObject();
    }

    static void hours(JsonGenerator json, String name, HoursRange hours) {
        json.writeObjectPropertyStart(name);
        number(json, "low", hours.low());
        number(json, "usual", hours.usual());
        number(json, "high", hours.high());
        json.writeEndObject();
    }
}
