package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A plan made as most people would: what gains the most in an hour, in all its hours and as early as it fits, then the next;
 * until what is wanted is reached. It keeps every limit, but asks nothing else of a good choice.
 *
 * @param gained readiness, 0–1
 * @param weeks working weeks until it is done
 */
public record GreedyPlan(double gained, int weeks) {
    public static GreedyPlan of(PlanRequest request) {
        Drafting drafting = new Drafting(request, Patience.BRIEF, step -> {});
        return of(drafting, drafting.limits().atTheMost());
    }

    private static GreedyPlan of(Drafting drafting, ChoiceLimits limits) {
        OpenGaps gaps = drafting.gaps();
        Map<ElementId, Double> raised = new TreeMap<>();
        Set<String> tried = new HashSet<>();
        List<Chosen> taken = new ArrayList<>();
        Schedule schedule = new Schedule(List.of());
        double gained = 0;
        while (limits.gain().isEmpty() || gained < limits.gain().getAsDouble()) {
            Set<String> ids = new HashSet<>();
            taken.forEach(c -> ids.add(c.id()));
            Optional<Chosen> next = drafting.candidates().all().stream()
                    .filter(c -> !tried.contains(c.id())
                            && ids.containsAll(c.activity().after()))
                    .map(c -> new Chosen(c, c.most(), raises(c, gaps, raised)))
                    .max(Comparator.comparingDouble(
                            (Chosen c) -> c.gain(gaps) / c.size().halfHours()));
            if (next.isEmpty() || next.get().gain(gaps) < 1e-9) {
                break;
            }
            tried.add(next.get().id());
            List<Chosen> more = new ArrayList<>(taken);
            more.add(next.get());
            long money = more.stream()
                    .mapToLong(c -> c.candidate().cost().minorUnits())
                    .sum();
            Optional<Schedule> fits = money > limits.money()
                    ? Optional.empty()
                    : GreedySchedule.of(new Ordering(new Choice(more), gaps, limits).net());
            if (fits.isPresent()) {
                taken = more;
                schedule = fits.get();
                gained += next.get().gain(gaps);
                next.get().raises().forEach((element, points) -> raised.merge(element, points, Double::sum));
            }
        }
        return new GreedyPlan(gained, schedule.weeks());
    }

    private static Map<ElementId, Double> raises(Candidate candidate, OpenGaps gaps, Map<ElementId, Double> raised) {
        Map<ElementId, Double> raises = new TreeMap<>();
        for (ElementId element : candidate.reached()) {
            OpenGap gap = gaps.of(element).orElseThrow();
            double open =
                    Math.min(gap.points(), candidate.activity().to() - gap.level()) - raised.getOrDefault(element, 0.0);
            raises.put(element, Math.clamp(candidate.points(candidate.most(), gap), 0, Math.max(0, open)));
        }
        return raises;
    }
}
