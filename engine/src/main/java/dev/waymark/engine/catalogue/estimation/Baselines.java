package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Simple estimates of a left-out occupation's profile, to hold the estimator against. */
public final class Baselines {
    private final List<Element> elements;
    private final List<OnetOccupation> surveyed;
    private final double[][] profiles;
    private final Map<OccupationCode, Integer> byCode = new HashMap<>();

    public Baselines(OnetRelease release) {
        elements = release.elements();
        surveyed = release.occupations().stream()
                .filter(o -> Profiles.isComplete(o, elements))
                .toList();
        profiles = Profiles.of(surveyed, elements);
        surveyed.forEach(o -> byCode.put(o.code(), byCode.size()));
    }

    /** The mean of all other occupations. */
    public LeaveOneOut grandMean() {
        return leaveOneOut(Integer.MAX_VALUE, false);
    }

    /** The mean of the nearest surveyed occupations in O*NET's list of related ones. */
    public LeaveOneOut nearestRelated(int count) {
        return leaveOneOut(count, true);
    }

    private LeaveOneOut leaveOneOut(int count, boolean related) {
        double[][] estimates = new double[profiles.length][];
        for (int i = 0; i < profiles.length; i++) {
            int self = i;
            int[] from = related
                    ? surveyed.get(i).related().stream()
                            .map(r -> byCode.get(r.code()))
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .limit(count)
                            .toArray()
                    : new int[0];
            estimates[i] = mean(
                    from.length > 0
                            ? from
                            : IntStream.range(0, profiles.length)
                                    .filter(p -> p != self)
                                    .toArray());
        }
        return new LeaveOneOut(elements, surveyed, profiles, estimates);
    }

    private double[] mean(int[] rows) {
        double[] mean = new double[2 * elements.size()];
        for (int row : rows) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += profiles[row][c] / rows.length;
            }
        }
        return mean;
    }
}
