package dev.waymark.server.planning;

import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapsAcross;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows what the current target and those on the shortlist ask beside what a person brings, all at once. */
@Service
public class LookAcrossTargets {
    /** So many fit beside each other. */
    public static final int MOST = 6;

    private static final int UNASKED = 4;

    private final ReadDestination destinations;
    private final ShowGap gaps;

    LookAcrossTargets(ReadDestination destinations, ShowGap gaps) {
        this.destinations = destinations;
        this.gaps = gaps;
    }

    /**
     * What was looked at.
     *
     * @param listed what there is to choose from: the current target first
     * @param chosen of these, in the same order
     * @param across one report for each that was chosen; empty where nothing is listed
     */
    public record Look(List<ChosenTarget> listed, List<ChosenTarget> chosen, Optional<GapsAcross> across) {
        public Look {
            listed = List.copyOf(listed);
            chosen = List.copyOf(chosen);
        }
    }

    /** @param wanted ids of listed targets, others are passed over; with none of them the first few */
    public Look of(OrganisationId person, Collection<UUID> wanted) {
        Map<ChosenTarget, Target> listed = new LinkedHashMap<>();
        destinations
                .of(person)
                .candidates()
                .forEach(candidate -> gaps.target(candidate).ifPresent(target -> listed.put(candidate, target)));
        List<ChosenTarget> asked = listed.keySet().stream()
                .filter(candidate -> wanted.contains(candidate.id()))
                .limit(MOST)
                .toList();
        List<ChosenTarget> chosen =
                asked.isEmpty() ? listed.keySet().stream().limit(UNASKED).toList() : asked;
        if (chosen.isEmpty()) {
            return new Look(List.of(), List.of(), Optional.empty());
        }
        List<Target> targets = new ArrayList<>();
        listed.forEach((candidate, target) -> {
            if (chosen.contains(candidate)) {
                targets.add(target);
            }
        });
        return new Look(List.copyOf(listed.keySet()), chosen, Optional.of(GapsAcross.of(gaps.toward(person, targets))));
    }
}
