package dev.waymark.cli;

import dev.waymark.engine.plan.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An activity that is to be in the plan, by its id: {@code teach-the-till@2027-03-01:20h}. */
record WishedActivity(String id, Wish wish) {
    /** Reads it from the command line. */
    static final class Option implements ITypeConverter<WishedActivity> {
        private static final Pattern FORM =
                Pattern.compile("([a-z0-9-]+)(?:@(\\d{4}-\\d{2}-\\d{2}))?(?::(\\d{1,5}(?:\\.\\d)?)h?)?");

        @Override
        public WishedActivity convert(String text) {
            Matcher form = FORM.matcher(text.strip());
            if (!form.matches()) {
                throw refusal(text);
            }
            Wish wish = Wish.ANYHOW;
            if (form.group(2) != null) {
                wish = wish.startingOn(
                        day(text, form.group(2)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            }
            if (form.group(3) != null) {
                wish = wish.taking(Double.parseDouble(form.group(3)));
            }
            return new WishedActivity(form.group(1), wish);
        }

        private static LocalDate day(String text, String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw refusal(text);
            }
        }

        private static TypeConversionException refusal(String text) {
            return new TypeConversionException(
                    "'%s' should be the id of an activity, with the week it starts in and its hours if you like, such as teach-the-till@2027-03-01:20h"
                            .formatted(text));
        }
    }
}
