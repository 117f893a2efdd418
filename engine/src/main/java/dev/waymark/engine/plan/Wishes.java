package dev.waymark.engine.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a person wants to see in their plan, and what not. A plan keeps to all of it, or says that it cannot.
 *
 * @param wanted by the id of an activity in the library
 * @param unwanted ids of activities that are never proposed
 */
public record Wishes(Map<String, Wish> wanted, Set<String> unwanted) {
    public static final Wishes NONE = new Wishes(Map.of(), Set.of());

    public Wishes {
        // sorted, so that going through them gives the same order, and so the same plan, in every run
        wanted = Collections.unmodifiableMap(new TreeMap<>(wanted));
        unwanted = Collections.unmodifiableSet(new TreeSet<>(unwanted));
    }

    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    public Optional<Wish> of(String activity) {
        return Optional.ofNullable(wanted.get(activity));
    }

    /** The same with an activity in the plan, which is then no longer unwanted. */
    public Wishes wanting(String activity, Wish wish) {
        Map<String, Wish> more = new TreeMap<>(wanted);
        more.put(activity, wish);
        Set<String> fewer = new TreeSet<>(unwanted);
        fewer.remove(activity);
        return new Wishes(more, fewer);
    }

    /** The same without an activity in the plan. */
    public Wishes without(String activity) {
        Map<String, Wish> fewer = new TreeMap<>(wanted);
        fewer.remove(activity);
        Set<String> more = new TreeSet<>(unwanted);
        more.add(activity);
        return new Wishes(fewer, more);
    }

    /** The same with nothing said about an activity. */
    public Wishes indifferentTo(String activity) {
        Map<String, Wish> wantedLess = new TreeMap<>(wanted);
        wantedLess.remove(activity);
        Set<String> unwantedLess = new TreeSet<>(unwanted);
        unwantedLess.remove(activity);
        return new Wishes(wantedLess, unwantedLess);
    }
}
