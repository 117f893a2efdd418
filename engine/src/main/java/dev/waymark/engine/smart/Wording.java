package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A goal's text as the letters look at it.
 *
 * @param text as written
 * @param plain in small letters
 * @param deadlines that it names
 * @param undated plain text with the deadlines taken out, so that their figures measure nothing
 * @param reason the words that say why
 * @param main undated text without the reason
 */
record Wording(
        String text,
        String plain,
        List<Deadline> deadlines,
        String undated,
        Optional<Span> reason,
        String main,
        GoalContext context) {

    static Wording of(String text, GoalContext context) {
        String plain = Plain.of(text);
        List<Deadline> deadlines = Deadline.in(text, context.today());
        StringBuilder undated = new StringBuilder(plain);
        deadlines.forEach(d -> Plain.mask(undated, d.span()));
        Optional<Span> reason = Reasons.in(undated.toString());
        StringBuilder main = new StringBuilder(undated);
        reason.ifPresent(span -> Plain.mask(main, span));
        return new Wording(text, plain, deadlines, undated.toString(), reason, main.toString(), context);
    }

    LocalDate today() {
        return context.today();
    }

    Optional<Span> inMain(Pattern pattern) {
        return Plain.find(pattern, main);
    }

    Optional<Span> inUndated(Pattern pattern) {
        return Plain.find(pattern, undated);
    }

    String words(Span span) {
        return span.in(text).strip();
    }
}
