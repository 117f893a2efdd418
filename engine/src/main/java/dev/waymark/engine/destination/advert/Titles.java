package dev.waymark.engine.destination.advert;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.TargetMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several adverts are for together. What one title leaves open, another may settle. */
final class Titles {
    private static final int CHOICES = 4;

    private Titles() {}

    /** A title has one vote, shared by all that it could mean. */
    private record Vote(TargetMatch.Candidate candidate, double votes, String assumption) {
        OccupationCode code() {
            return candidate.occupation().code();
        }

        Vote and(Vote other) {
            return new Vote(candidate, votes + other.votes, assumption.isEmpty() ? other.assumption : assumption);
        }
    }

    static TargetMatch together(List<AdvertReading> readings) {
        List<TargetMatch> all =
                readings.stream().flatMap(r -> r.occupation().stream()).toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        List<Vote> votes = votes(all);
        if (votes.isEmpty()) {
            return new TargetMatch.Unknown(nearest(all));
        }
        double cast = votes.stream().mapToDouble(Vote::votes).sum();
        Vote first = votes.getFirst();
        return votes.size() == 1 || 2 * first.votes() > cast + 1e-9
                ? new TargetMatch.Found(first.candidate().occupation(), first.assumption())
                : new TargetMatch.Ambiguous(
                        votes.stream().map(Vote::candidate).limit(CHOICES).toList());
    }

    private static List<Vote> votes(List<TargetMatch> matches) {
        Map<OccupationCode, Vote> votes = new LinkedHashMap<>();
        List<Vote> cast = new ArrayList<>();
        for (TargetMatch match : matches) {
            switch (match) {
                case TargetMatch.Found one ->
                    cast.add(new Vote(
                            new TargetMatch.Candidate(one.occupation(), 1, "a title says so"), 1, one.assumption()));
                case TargetMatch.Ambiguous several ->
                    several.candidates()
                            .forEach(c -> cast.add(
                                    new Vote(c, 1.0 / several.candidates().size(), "")));
                case TargetMatch.Unknown unknown -> {}
            }
        }
        cast.forEach(vote -> votes.merge(vote.code(), vote, Vote::and));
        return votes.values().stream()
                .sorted(Comparator.comparingDouble(Vote::votes).reversed().thenComparing(Vote::code))
                .toList();
    }

    private static List<OccupationMatch> nearest(List<TargetMatch> unknown) {
        return unknown.stream()
                .flatMap(m -> m instanceof TargetMatch.Unknown u
                        ? u.suggestions().stream()
                        : List.<OccupationMatch>of().stream())
                .sorted(Comparator.comparingDouble(OccupationMatch::score).reversed())
                .limit(CHOICES)
                .toList();
    }
}
