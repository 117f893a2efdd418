package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Money from one source for a time: an employer's training budget of a year, a grant, one's own savings.
 *
 * @param source who gives it, told apart from all others
 * @param amount to spend in its time
 * @param from first day on which what it pays for may start; empty for any
 * @param until last such day; empty for any
 * @param pays the kinds of activity it is for; empty for all
 */
public record Fund(
        String source, Money amount, Optional<LocalDate> from, Optional<LocalDate> until, Set<ActivityKind> pays) {
    public Fund {
        pays = pays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(pays));
    }

    /** For anything at any time. */
    public static Fund of(String source, Money amount) {
        return new Fund(source, amount, Optional.empty(), Optional.empty(), Set.of());
    }

    /** Whether it is for activities of this kind. */
    public boolean paysFor(ActivityKind kind) {
        return pays.isEmpty() || pays.contains(kind);
    }

    /** Whether it may pay for what starts on a day. */
    public boolean isOpenOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
