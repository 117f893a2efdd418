package dev.waymark.engine.route;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which occupations suggest themselves as the next step of someone who works in one: those that O*NET relates to it, in
 * either direction, and those that the signals speak for most.
 */
public final class NextSteps {
    /** How many to take on the strength of the signals alone, at most. */
    private static final int SUGGESTED = 25;

    /** Ten times the chance of any two occupations at random. */
    private static final double LEAST_CHANCE = 0.1;

    private final RequirementRows rows;
    private final StepSignals signals;

    public NextSteps(Catalogue catalogue) {
        this.rows = RequirementRows.of(catalogue);
        this.signals = new StepSignals(catalogue, rows);
    }

    /** For a person of these levels, the likeliest first; not the occupation itself. */
    public List<NextStep> from(Occupation home, Assessment assessment) {
        return from(home, rows.levelsOf(assessment));
    }

    /** For a person who holds just what the occupation asks. */
    List<NextStep> from(Occupation home) {
        int place = rows.occupations().indexOf(home);
        return place < 0 ? List.of() : from(home, rows.levelsOf(place));
    }

    private List<NextStep> from(Occupation home, LevelRow held) {
        double[] chances = StepWeights.LEARNT.chances(
                signals.toward(home, held), rows.occupations().size());
        List<NextStep> ranked = IntStream.range(0, chances.length)
                .mapToObj(place -> new NextStep(
                        rows.occupations().get(place),
                        areRelated(home, rows.occupations().get(place)),
                        chances[place]))
                .filter(step -> !step.occupation().code().equals(home.code()))
                .sorted(Comparator.comparingDouble(NextStep::chance)
                        .reversed()
                        .thenComparing(step -> step.occupation().code()))
                .toList();
        return IntStream.range(0, ranked.size())
                .filter(rank -> ranked.get(rank).listed()
                        || (rank < SUGGESTED && ranked.get(rank).chance() >= LEAST_CHANCE))
                .mapToObj(ranked::get)
                .toList();
    }

    static boolean areRelated(Occupation one, Occupation other) {
        return lists(one, other.code()) || lists(other, one.code());
    }

    private static boolean lists(Occupation one, OccupationCode other) {
        return one.related().stream().map(RelatedOccupation::code).anyMatch(other::equals);
    }
}
