package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.statistics.Normal;
import java.util.List;

/**
 * How proficient a person is at one element: a normal distribution on O*NET's level scale.
 *
 * @param mean posterior mean, 0–7
 * @param deviation posterior standard deviation in level points, above 0
 * @param contributions what the mean was made from; their shares sum to 1
 */
public record Proficiency(Element element, double mean, double deviation, List<Contribution> contributions) {
    public Proficiency {
        contributions = List.copyOf(contributions);
    }

    /** Lower end of the 80% interval, not under 0. */
    public double low() {
        return Math.max(0, mean - Normal.Z80 * deviation);
    }

    /** Upper end of the 80% interval, not over 7. */
    public double high() {
        return Math.min(7, mean + Normal.Z80 * deviation);
    }

    /**
     * One source behind a level.
     *
     * @param source in words a person can check: "Registered Nurses, 6.5 years, until 2024"
     * @param reading the level that this source alone would suggest, 0–7
     * @param share of the posterior mean that it determined, 0–1
     */
    public record Contribution(String source, double reading, double share) {
        /** Two contributions of one source as one. */
        Contribution and(Contribution other) {
            double both = share + other.share;
            return new Contribution(
                    source, both == 0 ? reading : (reading * share + other.reading * other.share) / both, both);
        }
    }
}
