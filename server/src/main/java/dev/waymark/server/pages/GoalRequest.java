package dev.waymark.server.pages;

import dev.waymark.engine.horizon.Aspect;
import dev.waymark.engine.horizon.Horizon;
import dev.waymark.engine.horizon.Sharper;
import dev.waymark.engine.horizon.WrittenGoal;
import dev.waymark.server.destination.HeldGoal;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal with all that makes it specific, as typed; and what the person takes of the suggestions. */
public record GoalRequest(
        String statement,
        String detail,
        String measure,
        String by,
        String part,
        String why,
        @Nullable List<String> take,
        @Nullable Integer version) {
    private static final int LONGEST = 1000;

    public GoalRequest {
        statement = Typed.text(statement);
        detail = Typed.text(detail);
        measure = Typed.text(measure);
        by = Typed.text(by);
        part = Typed.text(part);
        why = Typed.text(why);
        take = take == null ? List.of() : List.copyOf(take);
    }

    static GoalRequest of(Optional<HeldGoal> held) {
        return held.map(h -> new GoalRequest(
                        h.goal().statement(),
                        h.goal().detail(),
                        h.goal().measure(),
                        h.goal().by().map(LocalDate::toString).orElse(""),
                        h.goal().part(),
                        h.goal().why(),
                        List.of(),
                        h.version()))
                .orElse(new GoalRequest("", "", "", "", "", "", List.of(), 0));
    }

    /** 0 where none was sent. */
    int basedOn() {
        return version == null ? 0 : version;
    }

    public boolean takes(Aspect aspect) {
        return taken().contains(aspect);
    }

    FormErrors check() {
        FormErrors errors = FormErrors.none();
        String tooLong = "Keep it under 1,000 characters.";
        return errors.addIf(
                        !by.isEmpty() && Typed.date(by).isEmpty(), "by", "Write the day as 2027-06-30, or choose it.")
                .addIf(statement.length() > LONGEST, "statement", tooLong)
                .addIf(detail.length() > LONGEST, "detail", tooLong)
                .addIf(measure.length() > LONGEST, "measure", tooLong)
                .addIf(part.length() > LONGEST, "part", tooLong)
                .addIf(why.length() > LONGEST, "why", tooLong);
    }

    /** What was typed, with the suggestions taken. What stands in a field goes before what is suggested for it. */
    WrittenGoal goal(Horizon horizon, LocalDate today, Optional<Sharper> sharper) {
        WrittenGoal typed = new WrittenGoal(horizon, statement, detail, measure, Typed.date(by), part, why, today);
        Set<Aspect> taken = taken();
        Stream.of(Aspect.values()).filter(aspect -> isTyped(aspect)).forEach(taken::remove);
        return sharper.map(suggested -> suggested.applied(typed, taken)).orElse(typed);
    }

    /** A vague sentence, or a date out of the horizon, is replaced: that is what its suggestion is for. */
    private boolean isTyped(Aspect aspect) {
        return switch (aspect) {
            case WHAT, DATE, HOURS -> false;
            case DETAIL -> !detail.isEmpty();
            case MEASURE -> !measure.isEmpty();
            case PART -> !part.isEmpty();
            case WHY -> !why.isEmpty();
        };
    }

    private Set<Aspect> taken() {
        Set<Aspect> taken = EnumSet.noneOf(Aspect.class);
        if (take != null) {
            Stream.of(Aspect.values())
                    .filter(aspect -> take.contains(aspect.name()))
                    .forEach(taken::add);
        }
        return taken;
    }
}
