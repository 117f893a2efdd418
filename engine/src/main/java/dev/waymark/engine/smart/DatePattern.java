package dev.waymark.engine.smart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of saying an end in time.
 *
 * @param reading of what matched and today; empty if it means no end after all
 */
record DatePattern(Pattern words, BiFunction<Matcher, LocalDate, Optional<Ending>> reading) {
    /** Words before a date that belong to it. */
    static final String BEFORE = "(?:(?:by|before|until|till|til|to|in|on|at|for|during|throughout|over|within|"
            + "around|no later than|due) )?"
            + "(?:the )?(?:(?:end|beginning|start|middle|close) of )?(?:the )?(?:early |late |mid[- ])?";

    static DatePattern of(String words, BiFunction<Matcher, LocalDate, Optional<Ending>> reading) {
        return new DatePattern(Plain.words(words), reading);
    }

    static DatePattern known(String words) {
        return of(words, (matcher, today) -> Ending.known());
    }

    static DatePattern over(String words) {
        return of(words, (matcher, today) -> Optional.of(new Ending.Over()));
    }
}
