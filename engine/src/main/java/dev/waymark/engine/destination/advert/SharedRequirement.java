package dev.waymark.engine.destination.advert;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One requirement over all adverts.
 *
 * @param asked the lower of the middle two where adverts differ in years or degree
 * @param firmness required if at least half of those that name it require it; nice to have if more than half say so
 * @param adverts of how many there are
 * @param mentions one for each advert that names it; none if the person added it
 */
public record SharedRequirement(Asked asked, Firmness firmness, int adverts, List<Mention> mentions) {
    public SharedRequirement {
        mentions = List.copyOf(mentions);
    }

    static SharedRequirement of(List<Mention> mentions, int adverts) {
        List<Mention> ordered = mentions.stream()
                .sorted(Comparator.comparingDouble((Mention m) -> amount(m.asked())))
                .toList();
        long required =
                mentions.stream().filter(m -> m.firmness() == Firmness.REQUIRED).count();
        long nice = mentions.stream().filter(m -> m.firmness() == Firmness.NICE).count();
        Firmness firmness = 2 * required >= mentions.size()
                ? Firmness.REQUIRED
                : 2 * nice > mentions.size() ? Firmness.NICE : Firmness.UNCLEAR;
        return new SharedRequirement(ordered.get((ordered.size() - 1) / 2).asked(), firmness, adverts, mentions);
    }

    public int count() {
        return mentions.size();
    }

    /** Whether at least two adverts, and at least half of all, name it. */
    public boolean common() {
        return count() >= 2 && 2 * count() >= adverts;
    }

    /** By how many, in words. */
    public String counted() {
        return mentions.isEmpty()
                ? "added by you"
                : adverts == 1 ? "named by the advert" : "named by %d of %d adverts".formatted(count(), adverts);
    }

    /** The middle one of the levels that are stated; the lower of two. */
    public OptionalDouble level() {
        double[] stated = mentions.stream()
                .flatMapToDouble(m -> m.level().stream())
                .sorted()
                .toArray();
        return stated.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(stated[(stated.length - 1) / 2]);
    }

    public SharedRequirement being(Firmness other) {
        return new SharedRequirement(asked, other, adverts, mentions);
    }

    /** The share of adverts that name it, each counted by how firmly; 1 for what the person added as required. */
    double emphasis() {
        return mentions.isEmpty() ? firmness.weight() : firmness.weight() * count() / adverts;
    }

    private static double amount(Asked asked) {
        return switch (asked) {
            case Asked.Years years -> years.years();
            case Asked.Degree degree -> degree.level().ordinal();
            default -> 0;
        };
    }
}
