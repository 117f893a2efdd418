package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The candidates worth weighing against one another: for the heaviest gaps first the few that are most about each, and
 * whatever is asked for otherwise. An adviser does not weigh a hundred courses either.
 */
final class Shortlist {
    private static final int MOST = 50;
    private static final int EACH = 4;

    private final Candidates candidates;
    private final OpenGaps gaps;
    private final Set<String> missingTools;
    private final Set<String> kept = new LinkedHashSet<>();

    Shortlist(Candidates candidates, OpenGaps gaps, Set<String> missingTools) {
        this.candidates = candidates;
        this.gaps = gaps;
        this.missingTools = missingTools;
    }

    List<Candidate> candidates() {
        candidates.all().stream().filter(this::isAskedFor).forEach(this::keep);
        for (OpenGap gap : gaps.all()) {
            candidates.all().stream()
                    .filter(c -> c.reached().contains(gap.id()) || c.later().contains(gap.id()))
                    .filter(c -> !kept.contains(c.id()))
                    .sorted(Comparator.comparingDouble((Candidate c) -> -worth(c))
                            .thenComparing(Candidate::id))
                    .limit(weighed() < MOST ? EACH : 0)
                    .toList()
                    .forEach(this::keep);
        }
        return candidates.all().stream().filter(c -> kept.contains(c.id())).toList();
    }

    /** What only teaches a tool is not weighed for any gap, and takes no other's place. */
    private long weighed() {
        return candidates.all().stream()
                .filter(c -> kept.contains(c.id()))
                .filter(c -> !c.activity().develops().isEmpty()
                        || c.activity().tools().isEmpty())
                .count();
    }

    private boolean isAskedFor(Candidate candidate) {
        return candidate.stays()
                || candidate.isDated()
                || candidate.activity().develops().isEmpty()
                || candidate.activity().tools().stream().anyMatch(t -> missingTools.contains(MissingTools.key(t)));
    }

    /** Share of its hours that counts, an hour on a heavier gap counting more. */
    private double worth(Candidate candidate) {
        double worth = 0;
        for (OpenGap gap : gaps.all()) {
            double certain = candidate.reached().contains(gap.id())
                    ? 1
                    : candidate.later().contains(gap.id()) ? 0.5 : 0;
            worth += certain * candidate.share(gap.id()) * gap.gain();
        }
        return worth;
    }

    /** With all that comes before it. */
    private void keep(Candidate candidate) {
        List<Candidate> waiting = new ArrayList<>(List.of(candidate));
        while (!waiting.isEmpty()) {
            Candidate next = waiting.removeLast();
            if (kept.add(next.id())) {
                next.activity().after().forEach(id -> candidates.of(id).ifPresent(waiting::add));
            }
        }
    }
}
