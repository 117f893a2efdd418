package dev.waymark.engine.destination;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A rule of ours for grades that nobody surveys. Senior: the {@value #DISTINGUISHING} elements that distinguish the
 * occupation (those at least important to it, by weight times standard deviations above all surveyed occupations) are raised to what the
 * top tenth of the surveyed occupations in its SOC major group ask, by half a level at least and one level at most. Lead: as
 * senior, and seven elements of leading others rise to what the occupation's own leaders ask ({@link Leaders}). Junior: the same
 * distinguishing elements, since they are what the work itself teaches, are lowered to what the bottom tenth of the group
 * asks, by half a level at least and one level at most; what all work asks alike stays. All levels stay from 0 to 7; a
 * changed level's error widens by {@value #RULE_ERROR}.
 *
 * <p>Half a level is about the least that an anchored rating tells apart, and less than the gap between neighbouring
 * anchors of O*NET's level scales; one level is about the standard deviation of an element within a major group.
 */
final class GradeRule {
    static final int DISTINGUISHING = 10;
    static final double LEAST_CHANGE = 0.5;
    static final double MOST_CHANGE = 1;
    static final double RULE_ERROR = 0.25;

    /** O*NET's anchor "important". */
    private static final double IMPORTANT = 3;

    /** Fewer surveyed occupations than this have no top to speak of. */
    private static final int FAMILY = 5;

    /**
     * Monitoring, Coordination, Instructing, Time Management, Management of Personnel Resources, Administration and
     * Management, Personnel and Human Resources.
     */
    private static final Set<ElementId> LEADING = Set.of(
            new ElementId("2.A.2.d"),
            new ElementId("2.B.1.b"),
            new ElementId("2.B.1.e"),
            new ElementId("2.B.5.a"),
            new ElementId("2.B.5.d"),
            new ElementId("2.C.1.a"),
            new ElementId("2.C.1.f"));

    private final Catalogue catalogue;

    GradeRule(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Target senior(Target experienced) {
        return distinguished(experienced, Grade.SENIOR, "raised", "go up", "top", (rating, group) -> {
            double raise = Math.clamp(group.top() - rating.level(), LEAST_CHANGE, MOST_CHANGE);
            return raised(rating, rating.level() + raise, rating.importance());
        });
    }

    Target junior(Target experienced) {
        return distinguished(experienced, Grade.JUNIOR, "lowered", "come down", "bottom", (rating, group) -> {
            double fall = Math.clamp(rating.level() - group.bottom(), LEAST_CHANGE, MOST_CHANGE);
            return byRule(rating, Math.max(0, rating.level() - fall), rating.importance());
        });
    }

    Target lead(Target experienced) {
        Target senior = senior(experienced);
        Occupation occupation = experienced.occupation();
        Optional<Occupation> leader = new Leaders(catalogue).of(occupation);
        if (leader.isEmpty()) {
            return changed(
                    senior,
                    Grade.LEAD,
                    senior.basis() + ". Nobody is known to lead this work, so nothing was added for leading",
                    UnaryOperator.identity());
        }
        return changed(
                senior,
                Grade.LEAD,
                "%s. For leading, seven skills such as coordination and managing people rise to what %s (%s) are asked"
                        .formatted(
                                senior.basis(),
                                leader.get().title(),
                                leader.get().code()),
                rating -> LEADING.contains(rating.element().id())
                        ? leader.get()
                                .rating(rating.element().id())
                                .map(asked -> raised(rating, asked.level(), asked.importance()))
                                .orElse(rating)
                        : rating);
    }

    /** Changes the levels of what sets the occupation apart, each beside what its occupational group asks. */
    private Target distinguished(
            Target experienced,
            Grade grade,
            String changed,
            String goes,
            String end,
            BiFunction<ElementRating, AskedLevels, ElementRating> change) {
        Set<ElementId> distinguishing = distinguishing(experienced);
        List<Occupation> family = AskedLevels.family(experienced.occupation(), catalogue.occupations(), FAMILY);
        String group =
                family.size() < catalogue.occupations().size() ? "its occupational group" : "all surveyed occupations";
        String basis =
                "%s, then %s by a rule of ours, not a survey: the %d skills and knowledge areas that set the occupation apart %s by half a level to one level, toward the %s tenth of %s"
                        .formatted(start(experienced), changed, distinguishing.size(), goes, end, group);
        return changed(
                experienced,
                grade,
                basis,
                rating -> distinguishing.contains(rating.element().id())
                        ? change.apply(rating, AskedLevels.of(rating.element(), family))
                        : rating);
    }

    /** What sets the occupation apart; where too little does, what is most important to it. */
    private Set<ElementId> distinguishing(Target target) {
        record Lifted(ElementRating rating, double lift) {}
        return target.requirements().stream()
                .filter(r -> r.level() > 0)
                .map(r -> new Lifted(
                        r,
                        (r.importance() < IMPORTANT ? 0 : r.weight())
                                * Math.max(
                                        0,
                                        AskedLevels.of(r.element(), catalogue.occupations())
                                                .lift(r.level()))))
                .sorted(Comparator.comparingDouble(Lifted::lift)
                        .thenComparingDouble(l -> l.rating().importance())
                        .reversed()
                        .thenComparing(l -> l.rating().element()))
                .limit(DISTINGUISHING)
                .map(l -> l.rating().element().id())
                .collect(Collectors.toSet());
    }

    private static ElementRating raised(ElementRating rating, double level, double importance) {
        return level <= rating.level()
                ? rating
                : byRule(rating, Math.min(7, level), Math.max(rating.importance(), importance));
    }

    private static ElementRating byRule(ElementRating rating, double level, double importance) {
        return new ElementRating(
                rating.element(),
                importance,
                level,
                Math.hypot(rating.levelError(), RULE_ERROR),
                RatingQuality.ESTIMATED);
    }

    private static Target changed(Target from, Grade grade, String basis, UnaryOperator<ElementRating> change) {
        List<ElementRating> requirements = new ArrayList<>();
        from.requirements().forEach(r -> requirements.add(change.apply(r)));
        return new Target(grade.of(from.occupation().title()), from.occupation(), requirements, basis);
    }

    private static String start(Target experienced) {
        return experienced.occupation().ratings() instanceof Ratings.Estimated
                ? experienced.basis()
                : "as for the occupation (%s)".formatted(experienced.basis());
    }
}
