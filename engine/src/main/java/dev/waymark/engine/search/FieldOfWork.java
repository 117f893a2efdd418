package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the work a person comes from says about a title that could be several jobs: to a software developer an
 * engineering manager is one of software, to a mechanical engineer of machines.
 */
final class FieldOfWork {
    /** Of a person's occupations, those that weigh most. */
    private static final int COUNTED = 3;

    private static final double PLAUSIBLE = 0.3;

    /** The field parts those that are about equally likely; it does not make a rare meaning of a common one. */
    private static final double LIKELY = 0.92;

    private final List<Occupation> background;
    private final OccupationSearch search;
    private final Catalogue catalogue;

    FieldOfWork(List<Occupation> background, OccupationSearch search, Catalogue catalogue) {
        this.background = background.subList(0, Math.min(COUNTED, background.size()));
        this.search = search;
        this.catalogue = catalogue;
    }

    /**
     * The one that the field decides for. Of several that are called so, and about equally likely, it is the only one related to the person's own
     * work. Where none goes by these words alone, it is the next best if that is related to the person's work and comes
     * first when the words are said with the field's own ("software engineering manager").
     */
    Optional<OccupationMatch> meant(String words, List<OccupationMatch> rated) {
        List<OccupationMatch> choices = FindTarget.meant(rated);
        OccupationMatch best = rated.getFirst();
        if (choices.size() > 1) {
            List<OccupationMatch> near =
                    choices.stream().filter(m -> isNear(m.code())).toList();
            boolean likely = near.size() == 1 && near.getFirst().score() >= LIKELY * best.score();
            return likely && best.closeness() != Closeness.NEAR ? Optional.of(near.getFirst()) : Optional.empty();
        }
        boolean goesByTheseWords = best.closeness() == Closeness.OTHER_TITLE;
        if (goesByTheseWords || isNear(best.code()) || rated.size() < 2) {
            return Optional.empty();
        }
        OccupationMatch other = rated.get(1);
        boolean saidSo = background.stream()
                .flatMap(held -> firstSaidWithFieldOf(held, words, rated.size()).stream())
                .anyMatch(first -> first.code().equals(other.code()));
        return saidSo && other.score() >= PLAUSIBLE * best.score() && isNear(other.code())
                ? Optional.of(other)
                : Optional.empty();
    }

    private Optional<OccupationMatch> firstSaidWithFieldOf(Occupation held, String words, int considered) {
        List<String> title = Words.of(held.title());
        List<String> kind = title.subList(0, Math.max(0, JobNoun.in(title)));
        return kind.isEmpty()
                ? Optional.empty()
                : search.search(String.join(" ", kind) + " " + words, considered).stream()
                        .findFirst();
    }

    /** Related to the person's work before the others; else in the order they came. */
    List<OccupationMatch> nearestFirst(List<OccupationMatch> matches) {
        return matches.stream()
                .sorted(Comparator.comparing((OccupationMatch m) -> !isNear(m.code())))
                .toList();
    }

    /** The occupation of the person's that is related to this one. */
    String nearest(Occupation wanted) {
        return background.stream()
                .filter(o -> isRelated(o, wanted.code()))
                .findFirst()
                .map(Occupation::title)
                .orElse("");
    }

    private boolean isNear(OccupationCode code) {
        return background.stream().anyMatch(o -> isRelated(o, code));
    }

    private boolean isRelated(Occupation held, OccupationCode code) {
        return held.code().equals(code)
                || held.related().stream().anyMatch(r -> r.code().equals(code))
                || catalogue.occupation(code).stream()
                        .flatMap(o -> o.related().stream())
                        .anyMatch(r -> r.code().equals(held.code()));
    }
}
