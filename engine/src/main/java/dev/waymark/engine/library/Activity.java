package dev.waymark.engine.library;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something one can do to learn or to move on, generic until a person makes it theirs.
 *
 * @param id stable and readable, such as {@code forecast-a-real-series}
 * @param does what is done, in the imperative
 * @param produces what exists afterwards that did not before
 * @param shownBy how someone else can see that it worked
 * @param cue "when …" half of an if-then plan that suits it
 * @param action "then I …" half
 * @param develops elements with the share of its hours that each gets; shares sum to 1; empty for activities that move
 *     a career on without raising a rated level (connections, applications)
 * @param from level (0–7) a person should already have at its elements to profit
 * @param to level (0–7) beyond which it teaches nothing
 * @param hours the range it can sensibly take; the plan chooses within it
 * @param weekly hours a week within which it works
 * @param costs what it usually costs, per currency; a currency that is absent is unknown, never converted
 * @param tools names of catalogue tools it teaches or needs
 * @param after ids of activities that must be finished before
 * @param setting what it takes to be possible
 * @param effect how its hours turn into levels
 * @param offer who offers it, where, and when
 */
public record Activity(
        String id,
        String title,
        ActivityKind kind,
        String does,
        String produces,
        String shownBy,
        String cue,
        String action,
        Map<ElementId, Double> develops,
        double from,
        double to,
        Hours hours,
        Weekly weekly,
        List<Money> costs,
        Set<String> tools,
        Set<String> after,
        Setting setting,
        Effect effect,
        Offer offer) {

    public Activity {
        // What was kept before activities had these has neither.
        effect = Objects.requireNonNullElse(effect, Effect.ESTIMATED);
        offer = Objects.requireNonNullElse(offer, Offer.OPEN);
        // sorted, so that going through them gives the same order, and so the same plan, in every run
        develops = Collections.unmodifiableSortedMap(new TreeMap<>(develops));
        costs = List.copyOf(costs);
        tools = Collections.unmodifiableSortedSet(new TreeSet<>(tools));
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
        double shares =
                develops.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!develops.isEmpty() && Math.abs(shares - 1) > 1e-6) {
            throw new IllegalArgumentException("Activity %s: shares sum to %s, not 1".formatted(id, shares));
        }
        if (!(from >= 0 && from < to && to <= 7)) {
            throw new IllegalArgumentException(
                    "Activity %s: levels %s to %s do not rise within 0–7".formatted(id, from, to));
        }
    }

    /** One that nobody in particular offers, at any time, with the effect that its hours have on average. */
    public Activity(
            String id,
            String title,
            ActivityKind kind,
            String does,
            String produces,
            String shownBy,
            String cue,
            String action,
            Map<ElementId, Double> develops,
            double from,
            double to,
            Hours hours,
            Weekly weekly,
            List<Money> costs,
            Set<String> tools,
            Set<String> after,
            Setting setting) {
        this(
                id,
                title,
                kind,
                does,
                produces,
                shownBy,
                cue,
                action,
                develops,
                from,
                to,
                hours,
                weekly,
                costs,
                tools,
                after,
                setting,
                Effect.ESTIMATED,
                Offer.OPEN);
    }

    /** The usual cost in a currency; empty if not known in it. What is free in one currency is free in all. */
    public Optional<Money> cost(Currency currency) {
        return costs.stream()
                .filter(c -> c.currency().equals(currency))
                .findFirst()
                .or(() -> costs.stream().allMatch(Money::isZero) && !costs.isEmpty()
                        ? Optional.of(Money.zero(currency))
                        : Optional.empty());
    }

    /** This activity, no longer waiting for the given ones. */
    public Activity notAfter(Collection<String> ids) {
        Set<String> left = after.stream().filter(a -> !ids.contains(a)).collect(Collectors.toUnmodifiableSet());
        return new Activity(
                id, title, kind, does, produces, shownBy, cue, action, develops, from, to, hours, weekly, costs, tools,
                left, setting, effect, offer);
    }

    /** This activity, in a size of its own. */
    public Activity taking(Hours changed) {
        return new Activity(
                id, title, kind, does, produces, shownBy, cue, action, develops, from, to, changed, weekly, costs,
                tools, after, setting, effect, offer);
    }

    /** Hours in all: least, most. */
    public record Hours(int least, int most) {}

    /** Hours a week: least, most. */
    public record Weekly(int least, int most) {}

    /** What an activity takes to be possible. */
    public enum Setting {
        ANYWHERE,
        /** Needs a present job to do it in. */
        AT_WORK
    }
}
