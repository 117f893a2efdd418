package dev.waymark.engine.destination.advert;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.skill.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Suggests occupations for someone who says what they would do rather than what it is called: those that ask most of what
 * is named, beside what occupations ask on average. A tool counts by how few occupations use it.
 */
public final class SuggestOccupations {
    private static final double MOST = 3;
    private static final double TELLING = 0.5;
    private static final int REASONS = 3;

    private final Catalogue catalogue;
    private final Map<ElementId, double[]> usual = new HashMap<>();
    private final Map<String, Integer> users = new HashMap<>();

    /** @param why what of it the occupation asks more than others do, the most telling first */
    public record Suggestion(Occupation occupation, double score, List<String> why) {
        public Suggestion {
            why = List.copyOf(why);
        }
    }

    private record Reason(String label, double score) {}

    public SuggestOccupations(Catalogue catalogue) {
        this.catalogue = catalogue;
        Map<ElementId, List<Double>> asked = new HashMap<>();
        for (Occupation occupation : catalogue.occupations()) {
            occupation
                    .ratings()
                    .all()
                    .forEach(r -> asked.computeIfAbsent(r.element().id(), e -> new ArrayList<>())
                            .add(demand(r)));
            occupation.tools().stream().map(Tool::name).distinct().forEach(t -> users.merge(t, 1, Integer::sum));
        }
        asked.forEach((element, all) -> usual.put(element, meanAndDeviation(all)));
    }

    /** The best first; empty if nothing of what is named tells occupations apart. */
    public List<Suggestion> of(List<SharedRequirement> named, int limit) {
        return catalogue.occupations().stream()
                .filter(o -> !o.ratings().all().isEmpty())
                .map(o -> suggestion(o, named))
                .filter(s -> s.score() > 0 && !s.why().isEmpty())
                .sorted(Comparator.comparingDouble(Suggestion::score)
                        .reversed()
                        .thenComparing(s -> s.occupation().code()))
                .limit(limit)
                .toList();
    }

    private Suggestion suggestion(Occupation occupation, List<SharedRequirement> named) {
        Map<ElementId, ElementRating> ratings = new HashMap<>();
        occupation.ratings().all().forEach(r -> ratings.put(r.element().id(), r));
        List<Reason> reasons = new ArrayList<>();
        double score = 0;
        for (SharedRequirement requirement : named) {
            double one = requirement.firmness().weight()
                    * switch (requirement.asked()) {
                        case Asked.OfSkill(Skill.Rated(var element)) -> beyondUsual(ratings.get(element.id()));
                        case Asked.OfSkill(Skill.ToolSkill tool) -> usedIn(occupation, tool.name());
                        default -> 0;
                    };
            score += one;
            if (one >= TELLING) {
                reasons.add(new Reason(requirement.asked().label(), one));
            }
        }
        List<String> why = reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::score).reversed())
                .map(Reason::label)
                .limit(REASONS)
                .toList();
        return new Suggestion(occupation, score, why);
    }

    private double beyondUsual(@Nullable ElementRating rating) {
        if (rating == null) {
            return 0;
        }
        double[] mean = usual.getOrDefault(rating.element().id(), new double[] {0, 1});
        return Math.clamp((demand(rating) - mean[0]) / mean[1], -1, MOST);
    }

    private double usedIn(Occupation occupation, String tool) {
        boolean used = occupation.tools().stream().anyMatch(t -> t.name().equals(tool));
        double all = catalogue.occupations().size();
        return used ? Math.min(MOST, Math.log(all / users.getOrDefault(tool, 1)) / 2) : 0;
    }

    private static double demand(ElementRating rating) {
        return rating.weight() * rating.level();
    }

    private static double[] meanAndDeviation(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
        double square = values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0);
        return new double[] {mean, Math.max(0.05, Math.sqrt(square))};
    }
}
