package dev.waymark.engine.profile.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/** Merges one list into another: what is like something there becomes one with it, what is not is added. */
final class Merging<T> {
    private final BiPredicate<T, T> alike;
    private final BinaryOperator<T> both;

    /** Whether one thing there can stand for several just read. */
    private final boolean shared;

    private final List<T> all;
    private final List<Standing> standings = new ArrayList<>();

    private Merging(List<T> there, BiPredicate<T, T> alike, BinaryOperator<T> both, boolean shared) {
        this.alike = alike;
        this.both = both;
        this.shared = shared;
        all = new ArrayList<>(there);
    }

    /** Each there for one just read at most: two spells of the same job stay two. */
    static <T> Merging<T> oneToOne(List<T> there, List<T> read, BiPredicate<T, T> alike, BinaryOperator<T> both) {
        return new Merging<>(there, alike, both, false).with(read);
    }

    /** One there for any number just read: a skill is named once. */
    static <T> Merging<T> byName(List<T> there, List<T> read, BiPredicate<T, T> alike, BinaryOperator<T> both) {
        return new Merging<>(there, alike, both, true).with(read);
    }

    private Merging<T> with(List<T> read) {
        Set<Integer> taken = new HashSet<>();
        int before = all.size();
        for (T entry : read) {
            int at = indexOf(entry, shared ? all.size() : before, taken);
            if (at < 0) {
                all.add(entry);
                standings.add(Standing.NEW);
            } else {
                T one = both.apply(all.get(at), entry);
                standings.add(one.equals(all.get(at)) ? Standing.SAME : Standing.CHANGED);
                all.set(at, one);
                if (!shared) {
                    taken.add(at);
                }
            }
        }
        return this;
    }

    /** What is there to the letter comes before what is only like it. */
    private int indexOf(T entry, int until, Set<Integer> taken) {
        int like = -1;
        for (int i = 0; i < until; i++) {
            if (!taken.contains(i) && all.get(i).equals(entry)) {
                return i;
            }
            if (like < 0 && !taken.contains(i) && alike.test(all.get(i), entry)) {
                like = i;
            }
        }
        return like;
    }

    List<T> all() {
        return all;
    }

    List<Standing> standings() {
        return standings;
    }
}
