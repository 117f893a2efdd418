package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoOccupation;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rated elements that a concrete skill hangs on. An element is home to a skill if it weighs more in the surveyed
 * occupations that use the skill than in all: by how many standard deviations of the weight over all occupations its mean
 * over those exceeds the mean over all. Which occupations use a tool is O*NET's; which need a skill of ESCO, ESCO's,
 * through the crosswalk where it says that two occupations are the same or close. A rule of ours.
 */
public final class SkillHomes {
    /** Seen in fewer occupations than this, a skill has no home: its mean would say little. */
    private static final int FEWEST_OCCUPATIONS = 3;

    private static final int MOST_HOMES = 3;
    private static final double LEAST_LIFT = 0.8;
    private static final double LEAST_OF_BEST = 0.6;

    private final Map<Element, double[]> overall = new HashMap<>();
    private final Map<OccupationCode, Occupation> surveyed = new HashMap<>();
    private final Map<String, Set<OccupationCode>> users = new HashMap<>();

    private SkillHomes() {}

    public static SkillHomes of(Catalogue catalogue) {
        SkillHomes homes = new SkillHomes();
        for (Occupation occupation : catalogue.occupations()) {
            if (occupation.ratings() instanceof Ratings.Surveyed) {
                homes.surveyed.put(occupation.code(), occupation);
                for (Tool tool : occupation.tools()) {
                    homes.use(ToolId.of(tool.name()), occupation.code());
                }
            }
        }
        catalogue.esco().ifPresent(homes::take);
        homes.measure();
        return homes;
    }

    /** Measured when first asked for, and once: most of what could ask never does. */
    public static Supplier<SkillHomes> whenAsked(Catalogue catalogue) {
        return new Supplier<>() {
            private @Nullable SkillHomes measured;

            @Override
            public synchronized SkillHomes get() {
                SkillHomes homes = measured;
                if (homes == null) {
                    homes = of(catalogue);
                    measured = homes;
                }
                return homes;
            }
        };
    }

    private void take(Esco esco) {
        for (CrosswalkLink link : esco.links()) {
            if (link.match().isSame() && surveyed.containsKey(link.code())) {
                esco.occupation(link.uri()).stream()
                        .flatMap(occupation -> occupation.needs().stream())
                        .filter(EscoOccupation.Need::essential)
                        .forEach(need -> use(need.skill(), link.code()));
            }
        }
    }

    private void use(String skill, OccupationCode occupation) {
        users.computeIfAbsent(skill, id -> new HashSet<>()).add(occupation);
    }

    /** Mean and standard deviation of each element's weight over all surveyed occupations. */
    private void measure() {
        Map<Element, List<Double>> weights = new HashMap<>();
        surveyed.values()
                .forEach(occupation -> occupation
                        .ratings()
                        .all()
                        .forEach(rating -> weights.computeIfAbsent(rating.element(), e -> new ArrayList<>())
                                .add(rating.weight())));
        weights.forEach((element, all) -> {
            double mean = all.stream().mapToDouble(w -> w).average().orElse(0);
            double variance = all.stream()
                    .mapToDouble(w -> (w - mean) * (w - mean))
                    .average()
                    .orElse(0);
            overall.put(element, new double[] {mean, Math.sqrt(variance)});
        });
    }

    /** The strongest first, three at most; the element itself for one that is rated, none for what is too rare. */
    public List<Home> of(Skill skill) {
        if (skill instanceof Skill.Rated rated) {
            return List.of(new Home(rated.element(), Double.POSITIVE_INFINITY, surveyed.size()));
        }
        Set<OccupationCode> using = users.getOrDefault(skill.id(), Set.of());
        if (using.size() < FEWEST_OCCUPATIONS) {
            return List.of();
        }
        Map<Element, Double> sums = new HashMap<>();
        for (OccupationCode code : using) {
            Occupation occupation = surveyed.get(code);
            if (occupation != null) {
                for (ElementRating rating : occupation.ratings().all()) {
                    sums.merge(rating.element(), rating.weight(), Double::sum);
                }
            }
        }
        List<Home> homes = new ArrayList<>();
        sums.forEach((element, sum) -> {
            double[] usual = overall.getOrDefault(element, new double[] {0, 0});
            if (usual[1] > 0) {
                homes.add(new Home(element, (sum / using.size() - usual[0]) / usual[1], using.size()));
            }
        });
        homes.sort(Comparator.comparingDouble(Home::lift).reversed().thenComparing(Home::element));
        double best = homes.isEmpty() ? 0 : homes.getFirst().lift();
        return homes.stream()
                .filter(home -> home.lift() >= Math.max(LEAST_LIFT, LEAST_OF_BEST * best))
                .limit(MOST_HOMES)
                .toList();
    }

    /**
     * An element that a skill hangs on.
     *
     * @param lift how much more it weighs where the skill is used, in standard deviations over all occupations
     * @param occupations in how many surveyed occupations the skill is used
     */
    public record Home(Element element, double lift, int occupations) {}
}
