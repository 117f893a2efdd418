package dev.waymark.engine.courses;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person says about a catalogue that it does not say itself.
 *
 * @param columns names of columns by what they hold, over what is guessed; an empty name for "in none"
 * @param currency of amounts that stand without one
 * @param dates how to read dates such as 03/04/2027
 * @param provider of courses that name none
 * @param unpricedIsFree whether a course without a price costs nothing; else its cost is unknown
 */
public record CourseSettings(
        Map<CourseField, String> columns,
        Optional<Currency> currency,
        Optional<CourseSettings.DateOrder> dates,
        Optional<String> provider,
        boolean unpricedIsFree) {
    public static final CourseSettings NONE =
            new CourseSettings(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public CourseSettings {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(columns, Map.of())));
    }

    public CourseSettings with(Map<CourseField, String> changed) {
        return new CourseSettings(changed, currency, dates, provider, unpricedIsFree);
    }

    public CourseSettings in(Currency told) {
        return new CourseSettings(columns, Optional.of(told), dates, provider, unpricedIsFree);
    }

    public CourseSettings dated(DateOrder told) {
        return new CourseSettings(columns, currency, Optional.of(told), provider, unpricedIsFree);
    }

    public CourseSettings by(String told) {
        return new CourseSettings(columns, currency, dates, Optional.of(told), unpricedIsFree);
    }

    public CourseSettings freeUnlessPriced() {
        return new CourseSettings(columns, currency, dates, provider, true);
    }

    /** Which number of 03/04/2027 is the day. */
    public enum DateOrder {
        DAY_FIRST("day first: 03/04 is 3 April"),
        MONTH_FIRST("month first: 03/04 is March 4");

        private final String label;

        DateOrder(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
