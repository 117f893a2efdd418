package dev.waymark.engine.assessment;

import dev.waymark.engine.assessment.Proficiency.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What finished activities add to one element: each raises every reading from before it was finished. */
final class Raises {
    /** Of the points themselves: what an activity really adds differs from person to person. */
    private static final double SPREAD = 0.5;

    private final List<Gain> gains;

    Raises(List<Gain> gains) {
        this.gains = gains.stream()
                .sorted(Comparator.comparingDouble(Gain::yearsAgo)
                        .reversed()
                        .thenComparing(Gain::source)
                        .thenComparingDouble(Gain::points))
                .toList();
    }

    Sighting lift(Sighting sighting) {
        Sighting lifted = sighting;
        for (Gain gain : gains) {
            if (sighting.yearsAgo() >= gain.yearsAgo()) {
                lifted = lifted.raised(gain.points(), SPREAD * SPREAD * gain.points() * gain.points());
            }
        }
        return lifted;
    }

    /** Names each gain among the contributions, with the part of the mean that it made. */
    List<Contribution> among(List<Contribution> contributions, List<Sighting> sightings, double mean) {
        List<Contribution> named = new ArrayList<>(contributions);
        for (Gain gain : gains) {
            double raised = 0;
            for (int i = 0; i < sightings.size(); i++) {
                boolean before = sightings.get(i).yearsAgo() >= gain.yearsAgo();
                raised += before ? contributions.get(i).share() * gain.points() : 0;
            }
            double share = mean <= 0 ? 0 : Math.clamp(raised / mean, 0, 1);
            named.replaceAll(c -> new Contribution(c.source(), c.reading(), c.share() * (1 - share)));
            named.add(new Contribution(gain.source(), mean, share));
        }
        return named;
    }
}
