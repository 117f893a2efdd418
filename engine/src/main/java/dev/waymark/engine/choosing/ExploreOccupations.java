package dev.waymark.engine.choosing;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.ranking.RankOccupations;
import dev.waymark.engine.ranking.RequirementRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        RequirementRows rows = RequirementRows.of(catalogue);
        double[] readiness = new RankOccupations(rows).readiness(rows.levelsOf(assessment));
        return IntStream.range(0, readiness.length)
                .mapToObj(place -> near(rows.occupations().get(place), readiness[place], looked))
                .sorted(Comparator.comparingDouble(Near::readiness)
                        .thenComparingInt(near -> near.reused().size())
                        .reversed()
                        .thenComparing(near -> near.occupation().code()))
                .toList();
    }

    private static Near near(Occupation occupation, double readiness, List<Strength> surest) {
        return new Near(
                occupation, readiness, Prospect.reused(occupation.ratings().all(), surest));
    }
}
