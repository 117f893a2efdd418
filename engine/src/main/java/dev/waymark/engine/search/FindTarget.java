package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves a wanted job, given as a code or in words. One occupation is taken where its score is 1, or is well ahead of
 * the next; where several are close the person has to choose; where all are far it is unknown.
 */
public final class FindTarget {
    private static final double CERTAIN = 0.9999;
    private static final double NEAR = 0.45;
    private static final double AHEAD = 0.2;
    private static final double CLOSE = 0.6;
    private static final int MOST = 5;

    private final Catalogue catalogue;
    private final OccupationSearch search;

    public FindTarget(Catalogue catalogue, OccupationSearch search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    public TargetMatch find(String words) {
        Optional<OccupationCode> code = OccupationCode.read(words);
        if (code.isPresent()) {
            return catalogue
                    .occupation(code.get())
                    .<TargetMatch>map(o -> new TargetMatch.Found(o, ""))
                    .orElse(new TargetMatch.Unknown(List.of()));
        }
        List<OccupationMatch> matches = search.search(words, MOST);
        if (matches.isEmpty() || matches.getFirst().score() < NEAR) {
            return new TargetMatch.Unknown(matches);
        }
        OccupationMatch best = matches.getFirst();
        double next = matches.size() > 1 ? matches.get(1).score() : 0;
        if (best.score() >= CERTAIN || best.score() - next >= AHEAD) {
            return new TargetMatch.Found(occupation(best), assumption(words, best));
        }
        List<OccupationMatch> close =
                matches.stream().filter(m -> m.score() >= CLOSE * best.score()).toList();
        return new TargetMatch.Ambiguous(close.stream()
                .map(m -> new TargetMatch.Candidate(occupation(m), m.score(), apart(m, close)))
                .toList());
    }

    private Occupation occupation(OccupationMatch match) {
        return catalogue.occupation(match.code()).orElseThrow();
    }

    private static String assumption(String words, OccupationMatch best) {
        return Words.of(words).equals(Words.of(best.title()))
                ? ""
                : "'%s' is taken as %s (%s).".formatted(words.strip(), best.title(), best.code());
    }

    private String apart(OccupationMatch match, List<OccupationMatch> others) {
        Occupation occupation = occupation(match);
        Set<String> shared = new HashSet<>(strongest(occupation));
        others.forEach(o -> shared.retainAll(strongest(occupation(o))));
        List<String> own = strongest(occupation).stream()
                .filter(name -> !shared.contains(name))
                .limit(3)
                .toList();
        String zone = occupation.jobZone().isPresent()
                ? "job zone " + occupation.jobZone().getAsInt()
                : "no job zone";
        String known = match.matched().equals(match.title()) ? "" : "also called " + match.matched() + "; ";
        return known + zone + (own.isEmpty() ? "" : "; leans on " + String.join(", ", own));
    }

    private static List<String> strongest(Occupation occupation) {
        return occupation.ratings().all().stream()
                .filter(r -> r.element().isKnowledge())
                .sorted(Comparator.comparingDouble(ElementRating::importance)
                        .reversed()
                        .thenComparing(ElementRating::element))
                .limit(6)
                .map(r -> r.element().name())
                .toList();
    }
}
