package dev.waymark.engine.plan;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.library.ActivityKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan needs besides learning, as a career adviser would insist: someone who has been there, people who know of
 * openings, and time to apply once there is something to show.
 *
 * @param least how many activities of a kind there must be, where the library has so many
 * @param open whether there may be any number of a kind
 */
record Structure(Map<ActivityKind, Integer> least, boolean open) {
    /** Below so many hours of gaps there is little to be guided through. */
    private static final double WORTH_GUIDING = 60;

    private static final int MOST_OF_A_KIND = 3;

    Structure {
        least = Map.copyOf(least);
    }

    static Structure of(PlanRequest request, OpenGaps gaps, int weeks) {
        Map<ActivityKind, Integer> least = new EnumMap<>(ActivityKind.class);
        double hours =
                gaps.all().stream().mapToDouble(g -> g.gap().hours().usual()).sum();
        boolean applies = request.move() != CareerMove.STAY;
        if (hours >= WORTH_GUIDING && weeks >= 4) {
            least.put(ActivityKind.CONNECTION, weeks >= 10 ? 2 : 1);
            if (applies) {
                least.put(ActivityKind.APPLICATION, weeks >= 10 ? 2 : 1);
            }
            if (weeks >= 10) {
                least.put(ActivityKind.MENTORING, 1);
            }
        }
        return new Structure(least, false);
    }

    /** Learning only. */
    static Structure none() {
        return new Structure(Map.of(), false);
    }

    /** Whatever is chosen: the widest there is, to prove what is impossible. */
    static Structure any() {
        return new Structure(Map.of(), true);
    }

    /**
     * Whether it is one of those a plan needs. Of applications and connections only what serves everyone counts: a rehearsed
     * interview does not replace the application. A mentor may also be one for what is missing.
     */
    static boolean counts(Candidate candidate) {
        boolean forEveryone = candidate.activity().develops().isEmpty();
        return forEveryone
                || (candidate.kind() == ActivityKind.MENTORING
                        && !candidate.reached().isEmpty());
    }

    /** Whether a choice has as many of each kind as it should, or as there are to choose from. */
    boolean isThereIn(Choice choice, List<Candidate> candidates) {
        return least.entrySet().stream().allMatch(needed -> {
            long there = choice.all().stream()
                    .map(Chosen::candidate)
                    .filter(c -> c.kind() == needed.getKey() && counts(c))
                    .count();
            long possible = candidates.stream()
                    .filter(c -> c.kind() == needed.getKey() && counts(c))
                    .count();
            return there >= Math.min(needed.getValue(), possible);
        });
    }

    int least(ActivityKind kind) {
        return least.getOrDefault(kind, 0);
    }

    /** A kind that only moves a career on is in the plan when it is asked for, and otherwise not. */
    int most(ActivityKind kind) {
        if (open) {
            return Integer.MAX_VALUE;
        }
        return switch (kind) {
            case APPLICATION, CONNECTION -> least(kind) == 0 ? 0 : Math.max(MOST_OF_A_KIND, least(kind));
            case MENTORING, LISTENING, CONFERENCE -> 2;
            default -> Integer.MAX_VALUE;
        };
    }
}
