package dev.waymark.engine.choosing;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.ReadinessFormula;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ranks every rated occupation by how ready one person is for it. A fraction of a second for all of O*NET. */
public final class ExploreOccupations {
    private ExploreOccupations() {}

    /**
     * Nearest first, by readiness; equals by how many strengths they use, then by code.
     *
     * @param surest of {@link dev.waymark.engine.assessment.Strengths#of(Assessment)}, the surest first
     */
    public static List<Near> all(Catalogue catalogue, Assessment assessment, List<Strength> surest) {
        List<Strength> looked = surest.stream().limit(Prospect.SUREST).toList();
        return catalogue.occupations().stream()
                .flatMap(occupation -> near(catalogue, occupation, assessment, looked))
                .sorted(Comparator.comparingDouble(Near::readiness)
                        .thenComparingInt(near -> near.reused().size())
                        .reversed()
                        .thenComparing(near -> near.occupation().code()))
                .toList();
    }

    private static Stream<Near> near(
            Catalogue catalogue, Occupation occupation, Assessment assessment, List<Strength> surest) {
        return Target.of(occupation, catalogue.provenance()).stream()
                .map(target -> new Near(
                        occupation,
                        ReadinessFormula.value(target.requirements(), assessment),
                        Prospect.reused(target, surest)));
    }
}
