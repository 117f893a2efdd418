package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.RequirementAcross.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What several targets ask beside what one person holds, requirement by requirement. Targets are never compared with each
 * other's requirements: in every row each stands by its own level against the person's one.
 *
 * @param reports one per target, all of the same person at the same time
 * @param requirements what any of them asks: what brings most over all of them first
 * @param hard what any of them asks that is passed or not, in the order in which the targets name it
 */
public record GapsAcross(List<GapReport> reports, List<RequirementAcross> requirements, List<HardAcross> hard) {
    public GapsAcross {
        reports = List.copyOf(reports);
        requirements = List.copyOf(requirements);
        hard = List.copyOf(hard);
    }

    /** @throws IllegalArgumentException with no report */
    public static GapsAcross of(List<GapReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("To look across gaps there must be one at least");
        }
        return new GapsAcross(reports, requirements(reports), hard(reports));
    }

    /** What is open toward every target: closing it helps whichever is chosen. What brings most first. */
    public List<RequirementAcross> everywhere() {
        return open(Reach.EVERY);
    }

    /** What is open toward several targets but not all. */
    public List<RequirementAcross> several() {
        return open(Reach.SEVERAL);
    }

    /** What is open toward this target alone, by its place among the reports. */
    public List<RequirementAcross> onlyFor(int target) {
        return open(Reach.ONE).stream()
                .filter(row -> row.asked().get(target).filter(SkillGap::isOpen).isPresent())
                .toList();
    }

    /** Hours to close everything toward all of them: what is learned once counts for each. */
    public HoursRange hours() {
        return HoursRange.sum(
                requirements.stream().map(RequirementAcross::hours).toList());
    }

    /** Hours if each target had to be prepared for by itself. */
    public HoursRange hoursApart() {
        return HoursRange.sum(reports.stream()
                .flatMap(report -> report.open().stream())
                .map(SkillGap::hours)
                .toList());
    }

    private List<RequirementAcross> open(Reach reach) {
        return requirements.stream().filter(row -> row.reach() == reach).toList();
    }

    private static List<RequirementAcross> requirements(List<GapReport> reports) {
        TreeSet<Element> elements = new TreeSet<>();
        reports.forEach(report -> report.gaps().stream()
                .filter(SkillGap::isAsked)
                .forEach(gap -> elements.add(gap.requirement().element())));
        return elements.stream()
                .map(element -> across(element, reports))
                .sorted(Comparator.comparingDouble(RequirementAcross::worth)
                        .reversed()
                        .thenComparing(RequirementAcross::element))
                .toList();
    }

    private static RequirementAcross across(Element element, List<GapReport> reports) {
        List<Optional<SkillGap>> asked = new ArrayList<>();
        Optional<Proficiency> held = Optional.empty();
        for (GapReport report : reports) {
            Optional<SkillGap> gap = report.gap(element.id());
            held = held.or(() -> gap.flatMap(SkillGap::proficiency));
            asked.add(gap.filter(SkillGap::isAsked));
        }
        return new RequirementAcross(element, held, asked);
    }

    /** Under one heading what several targets ask in the same words. */
    private static List<HardAcross> hard(List<GapReport> reports) {
        Map<String, List<Optional<HardRequirement>>> byName = new LinkedHashMap<>();
        for (int target = 0; target < reports.size(); target++) {
            for (HardRequirement one : reports.get(target).hard()) {
                String name = one.kind() + " " + one.asked().toLowerCase(Locale.ROOT);
                byName.computeIfAbsent(name, key -> HardAcross.nobody(reports.size()))
                        .set(target, Optional.of(one));
            }
        }
        return byName.values().stream().map(HardAcross::of).toList();
    }
}
