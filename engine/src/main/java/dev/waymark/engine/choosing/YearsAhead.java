package dev.waymark.engine.choosing;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * What five to ten years may bring someone: which of the occupations near them grow and shrink, where their strengths
 * are wanted, and what is worth learning whichever of their targets it comes to be.
 *
 * @param growing most new jobs first
 * @param shrinking most jobs lost first
 * @param wanted those that use most of the person's strengths, most openings first where alike
 * @param noRegret gaps of most of the targets compared, in most of them first
 * @param unknown how many of the occupations looked at have no projection
 */
public record YearsAhead(
        List<Near> growing, List<Near> shrinking, List<Near> wanted, List<NoRegret> noRegret, int unknown) {
    private static final int SHOWN = 6;

    public YearsAhead {
        growing = List.copyOf(growing);
        shrinking = List.copyOf(shrinking);
        wanted = List.copyOf(wanted);
        noRegret = List.copyOf(noRegret);
    }

    /** @param targets how many of the targets have an open gap there */
    public record NoRegret(Element element, int targets) {}

    /** @param all the occupations to look at, nearest first */
    public static YearsAhead of(List<Near> all, List<GapReport> targets) {
        List<Near> near = projectedOnce(all);
        return new YearsAhead(
                near.stream()
                        .filter(n -> jobs(n) > 0)
                        .sorted(Comparator.comparingDouble(YearsAhead::jobs).reversed())
                        .limit(SHOWN)
                        .toList(),
                near.stream()
                        .filter(n -> jobs(n) < 0)
                        .sorted(Comparator.comparingDouble(YearsAhead::jobs))
                        .limit(SHOWN)
                        .toList(),
                near.stream()
                        .filter(n -> !n.reused().isEmpty())
                        .sorted(Comparator.comparingInt((Near n) -> n.reused().size())
                                .thenComparingDouble(n -> openings(n.occupation()))
                                .reversed())
                        .limit(SHOWN)
                        .toList(),
                noRegret(targets),
                (int) near.stream()
                        .filter(n -> change(n.occupation()).isEmpty())
                        .count());
    }

    /** Projections are made by six-digit code: of the occupations that share one, the nearest. */
    private static List<Near> projectedOnce(List<Near> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(n -> seen.add(n.occupation().code().soc())).toList();
    }

    private static List<NoRegret> noRegret(List<GapReport> targets) {
        Map<Element, Integer> open = new TreeMap<>();
        targets.forEach(gap ->
                gap.open().stream().map(SkillGap::requirement).forEach(r -> open.merge(r.element(), 1, Integer::sum)));
        return open.entrySet().stream()
                .filter(e -> e.getValue() > 1 && 2 * e.getValue() > targets.size())
                .map(e -> new NoRegret(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(NoRegret::targets).reversed().thenComparing(NoRegret::element))
                .limit(SHOWN)
                .toList();
    }

    /** Thousands of jobs more or fewer in ten years; 0 where not known. */
    private static double jobs(Near near) {
        return change(near.occupation()).orElse(0);
    }

    /** Thousands of jobs by 2034 beyond those of 2024. */
    private static OptionalDouble change(Occupation occupation) {
        return occupation
                .outlook()
                .filter(o -> o.employment().isPresent() && o.projected().isPresent())
                .map(o -> OptionalDouble.of(
                        o.projected().getAsDouble() - o.employment().getAsDouble()))
                .orElse(OptionalDouble.empty());
    }

    private static double openings(Occupation occupation) {
        return occupation
                .outlook()
                .map(Outlook::openings)
                .orElse(OptionalDouble.empty())
                .orElse(0);
    }
}
