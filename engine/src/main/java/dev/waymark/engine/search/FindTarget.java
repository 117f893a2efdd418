package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves a wanted job, given as a code or in words. An occupation's own title settles it, and so does a job that just
 * one own title lists. A title that several occupations share settles it for the one well ahead of the others; where
 * none is, the work a person comes from may; else they have to choose among those that are called so, and not among
 * those that merely sound alike. Where all are far it is unknown.
 */
public final class FindTarget {
    private static final double NEAR = 0.45;

    /** The next at or below this share of the best leaves no doubt which is meant. */
    private static final double WELL_BEHIND = 0.82;

    /** Below this share of the best nobody means it. */
    private static final double PLAUSIBLE = 0.6;

    /** Below this a suggestion would only puzzle. */
    private static final double SUGGESTED = 0.4;

    /** What goes by none of these words is taken unasked from here. */
    private static final double SURE = 0.7;

    private static final double NEAR_ENOUGH_TO_ASK = 0.6;

    /** How much of a likeness hangs on how many people work in an occupation: who says a shared title mostly means the common job. */
    private static final double SIZE = 0.5;

    /** Of an occupation whose employment is not known. */
    private static final double TYPICAL_SIZE = 0.7;

    private static final int CONSIDERED = 12;
    private static final int CHOICES = 4;

    private final Catalogue catalogue;
    private final OccupationSearch search;
    private final Map<OccupationCode, Double> sizes = new HashMap<>();

    public FindTarget(Catalogue catalogue, OccupationSearch search) {
        this.catalogue = catalogue;
        this.search = search;
        double[] size = OccupationSize.of(catalogue.occupations());
        for (int i = 0; i < size.length; i++) {
            sizes.put(catalogue.occupations().get(i).code(), size[i]);
        }
    }

    /** For someone of whom nothing is known. */
    public TargetMatch find(String words) {
        return find(words, List.of());
    }

    /** @param background the occupations a person has worked in, the weightiest first */
    public TargetMatch find(String words, List<Occupation> background) {
        Optional<OccupationCode> code = OccupationCode.read(words);
        if (code.isPresent()) {
            return catalogue
                    .occupation(code.get())
                    .<TargetMatch>map(o -> new TargetMatch.Found(o, ""))
                    .orElse(new TargetMatch.Unknown(List.of()));
        }
        List<OccupationMatch> matches = search.search(words, CONSIDERED);
        Optional<OccupationMatch> own = matches.stream()
                .filter(m -> m.closeness() == Closeness.OWN_TITLE)
                .findFirst();
        if (own.isPresent()) {
            return new TargetMatch.Found(occupation(own.get()), assumption(words, own.get(), ""));
        }
        List<OccupationMatch> rated = likeliestFirst(matches);
        if (rated.isEmpty() || rated.getFirst().score() < NEAR) {
            return unknown(rated);
        }
        FieldOfWork field = new FieldOfWork(background, search, catalogue);
        Optional<OccupationMatch> inField = field.meant(words, rated);
        if (inField.isPresent()) {
            String because = ", because you come from " + field.nearest(occupation(inField.get()));
            return new TargetMatch.Found(occupation(inField.get()), assumption(words, inField.get(), because));
        }
        List<OccupationMatch> meant = meant(rated);
        boolean called = meant.stream().anyMatch(m -> m.closeness() != Closeness.NEAR);
        if (!called && meant.getFirst().score() < (meant.size() == 1 ? SURE : NEAR_ENOUGH_TO_ASK)) {
            return unknown(rated);
        }
        if (meant.size() == 1) {
            return new TargetMatch.Found(occupation(meant.getFirst()), assumption(words, meant.getFirst(), ""));
        }
        List<Occupation> all = meant.stream().map(this::occupation).toList();
        return new TargetMatch.Ambiguous(field.nearestFirst(meant).stream()
                .map(m -> new TargetMatch.Candidate(occupation(m), m.score(), Apart.of(m, occupation(m), all)))
                .toList());
    }

    private static TargetMatch unknown(List<OccupationMatch> rated) {
        return new TargetMatch.Unknown(rated.stream()
                .filter(m -> m.score() >= SUGGESTED)
                .limit(CHOICES)
                .toList());
    }

    /** Those that can be planned for, unless only others are called so; with how common they are taken into account. */
    private List<OccupationMatch> likeliestFirst(List<OccupationMatch> matches) {
        boolean called = matches.stream().anyMatch(m -> isRated(m) && m.closeness() != Closeness.NEAR);
        List<OccupationMatch> possible = matches.stream()
                .filter(m -> isRated(m) || !called && m.closeness() != Closeness.NEAR)
                .toList();
        List<OccupationMatch> considered = possible.isEmpty() ? matches : possible;
        double best =
                considered.stream().mapToDouble(OccupationMatch::score).max().orElse(0);
        double most = considered.stream()
                .filter(m -> m.score() >= PLAUSIBLE * best)
                .mapToDouble(this::size)
                .max()
                .orElse(0);
        return considered.stream()
                .map(m -> m.scoring(m.score() * Math.min(1, 1 - SIZE * (most - size(m)))))
                .sorted(Comparator.comparingDouble(OccupationMatch::score)
                        .reversed()
                        .thenComparing(OccupationMatch::code))
                .toList();
    }

    private double size(OccupationMatch match) {
        double known = sizes.getOrDefault(match.code(), 0.0);
        return known > 0 ? known : TYPICAL_SIZE;
    }

    private boolean isRated(OccupationMatch match) {
        return !occupation(match).ratings().all().isEmpty();
    }

    /** One where the words leave no doubt, else those to choose from, best first. */
    static List<OccupationMatch> meant(List<OccupationMatch> rated) {
        List<OccupationMatch> listed = rated.stream()
                .filter(m -> m.closeness() == Closeness.LISTED_JOB)
                .toList();
        if (!listed.isEmpty()) {
            return listed.subList(0, Math.min(CHOICES, listed.size()));
        }
        OccupationMatch best = rated.getFirst();
        List<OccupationMatch> plausible = rated.stream()
                .filter(m -> m.score() >= PLAUSIBLE * best.score())
                .toList();
        boolean called = plausible.stream().anyMatch(m -> m.closeness() != Closeness.NEAR);
        List<OccupationMatch> choices = plausible.stream()
                .filter(m -> !called || m.equals(best) || m.closeness() != Closeness.NEAR)
                .limit(CHOICES)
                .toList();
        boolean noDoubt = choices.size() == 1 || choices.get(1).score() <= WELL_BEHIND * best.score();
        return noDoubt ? List.of(best) : choices;
    }

    private Occupation occupation(OccupationMatch match) {
        return catalogue.occupation(match.code()).orElseThrow();
    }

    private static String assumption(String words, OccupationMatch taken, String because) {
        return Words.of(words).equals(Words.of(taken.title()))
                ? ""
                : "'%s' is taken as %s (%s)%s.".formatted(words.strip(), taken.title(), taken.code(), because);
    }
}
