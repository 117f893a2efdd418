package dev.waymark.engine.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Something passed or not, over several targets.
 *
 * @param asked in the words of the first target that asks it
 * @param targets one per target in their order; empty where a target does not ask for it
 */
public record HardAcross(HardRequirement.Kind kind, String asked, List<Optional<HardRequirement>> targets) {
    public HardAcross {
        targets = List.copyOf(targets);
    }

    /** Toward how many targets it stands in the way, as far as is known. */
    public long notMet() {
        return targets.stream()
                .flatMap(Optional::stream)
                .filter(one -> one.status() == HardRequirement.Status.NOT_MET)
                .count();
    }

    static List<Optional<HardRequirement>> nobody(int targets) {
        return new ArrayList<>(Collections.nCopies(targets, Optional.empty()));
    }

    /** @param targets of one kind and name, at least one of them there */
    static HardAcross of(List<Optional<HardRequirement>> targets) {
        HardRequirement first =
                targets.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        return new HardAcross(first.kind(), first.asked(), targets);
    }
}
