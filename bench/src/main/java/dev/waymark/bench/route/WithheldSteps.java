package dev.waymark.bench.route;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.ranking.RequirementRows;
import dev.waymark.engine.route.StepSignal;
import dev.waymark.engine.route.StepSignals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every surveyed occupation as that of a person who holds its own levels: the signals toward all others, and which of
 * those O*NET lists as primary. The lists serve as truth only; no signal is made from them.
 *
 * @param signals per occupation and signal, toward each occupation
 * @param primary per occupation, the places of those it lists as primary, as far as they are surveyed
 */
record WithheldSteps(List<Map<StepSignal, double[]>> signals, List<Set<Integer>> primary) {
    static WithheldSteps of(RequirementRows rows, StepSignals signals) {
        Map<OccupationCode, Integer> places = new HashMap<>();
        rows.occupations().forEach(o -> places.put(o.code(), places.size()));
        List<Map<StepSignal, double[]>> all = new ArrayList<>();
        List<Set<Integer>> primary = new ArrayList<>();
        for (int place = 0; place < rows.occupations().size(); place++) {
            all.add(signals.toward(rows.occupations().get(place), rows.levelsOf(place)));
            primary.add(rows.occupations().get(place).related().stream()
                    .filter(r -> r.tier() != RelatedOccupation.Tier.SUPPLEMENTAL && places.containsKey(r.code()))
                    .map(r -> places.get(r.code()))
                    .collect(Collectors.toSet()));
        }
        return new WithheldSteps(all, primary);
    }

    int size() {
        return primary.size();
    }

    /** One signal by itself, the more the likelier. */
    List<double[]> of(StepSignal signal) {
        return signals.stream().map(s -> s.getOrDefault(signal, new double[0])).toList();
    }

    double mostPossible() {
        return IntStream.range(0, size())
                .mapToDouble(i -> Math.min(10, primary.get(i).size()) / 10.0)
                .average()
                .orElse(0);
    }
}
